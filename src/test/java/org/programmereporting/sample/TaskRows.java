package org.programmereporting.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The tasks of a trust's own plan, each tied to the milestone it serves. */
final class TaskRows {
    private record Task(
            String description, Milestone milestone, boolean timeCritical, String owner, int days, int before) {}

    private static final List<Task> TASKS = List.of(
            new Task(
                    "Agree requirements with radiology and cardiology",
                    Milestone.REQUIREMENTS_APPROVED,
                    true,
                    "trust",
                    40,
                    5),
            new Task(
                    "Benchmark running costs against neighbouring trusts",
                    Milestone.OUTLINE_BUSINESS_CASE,
                    false,
                    "trust",
                    25,
                    4),
            new Task("Order storage and network upgrades", Milestone.INFRASTRUCTURE_READY, true, "trust", 45, 3),
            new Task(
                    "Test HL7 and DICOM interfaces end to end",
                    Milestone.INTEGRATION_COMPLETE,
                    true,
                    "incoming",
                    30,
                    2),
            new Task(
                    "Have the export rate confirmed in writing",
                    Milestone.BULK_MIGRATION_START,
                    true,
                    "outgoing",
                    20,
                    2),
            new Task("Load studies of the last three years", Milestone.BULK_MIGRATION_COMPLETE, true, "VNA", 18, 1),
            new Task(
                    "Train reporting radiologists and radiographers",
                    Milestone.TRAINING_COMPLETE,
                    true,
                    "trust",
                    15,
                    1),
            new Task("Rehearse the cut-over weekend", Milestone.CUT_OVER_PLAN, true, "trust", 4, 2),
            new Task("Switch image exchange with neighbouring trusts", Milestone.GO_LIVE, false, "centre", 10, 0),
            new Task("Hand over user accounts and worklists", Milestone.GO_LIVE, true, "outgoing", 7, 1),
            new Task(
                    "Reconcile studies between old and new archive",
                    Milestone.MIGRATION_VALIDATED,
                    false,
                    "incoming",
                    12,
                    0));

    private TaskRows() {}

    static void fill(SampleReturn sample, TrustMonth month) {
        Chance chance = month.ofTrust("tasks");
        int number = 1;
        for (Task task : TASKS) {
            if (!chance.oneIn(6)) {
                fill(sample.addRow("tasks"), "T%02d".formatted(number++), task, month.state(task.milestone()));
            }
        }
    }

    private static void fill(Map<String, Object> row, String id, Task task, MilestoneState state) {
        LocalDate planned = Chance.workdayBefore(state.baseline().minusDays(task.before()));
        LocalDate expected = Chance.workdayBefore(state.expected().minusDays(task.before()));
        row.put("task_id", id);
        row.put("description", task.description());
        row.put("milestone", task.milestone().id());
        row.put("time_critical", task.timeCritical() ? "yes" : "no");
        row.put("owner", task.owner());
        row.put("planned_start", Chance.workdayBefore(planned.minusDays(task.days())));
        row.put("planned_finish", planned);
        row.put("forecast_finish", expected);
        if (state.complete()) {
            row.put("actual_finish", expected);
        }
    }
}

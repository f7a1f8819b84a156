package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.programmereporting.returns.FieldType;
import org.programmereporting.returns.Milestone;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.TrustPosition;

/**
 * Which work of an exit plan is time-critical: the milestones that the centre calls so, up to and with one of them, where they apply to the trust; and the
 * trust's own time-critical tasks whose milestone is not one of these. Milestones are those of the latest accepted return; tasks, which are asked for each
 * quarter only, those of the latest return that lists any.
 *
 * @param settings which name the last milestone that counts, {@code up-to}
 * @param milestoneFinish the columns that say when a milestone is to be finished: the first that has a date
 * @param taskFinish the same of a task; none when the form asks for no tasks
 */
record TimeCritical(Settings settings, List<String> milestoneFinish, List<String> taskFinish) {
    private static final String TASKS = "tasks";

    static TimeCritical of(MetricDefinition definition) {
        Settings settings = new Settings(definition);
        return new TimeCritical(settings, settings.words("milestone-finish"), settings.optionalWords("task-finish"));
    }

    /** The work of each remaining trust. */
    List<PlannedWork> of(MonthView month) {
        List<String> counted = milestones(month.reference());
        return month.position().remaining().stream()
                .map(trust -> new PlannedWork(trust, items(trust, counted, month)))
                .toList();
    }

    Uses uses(ReferenceData reference) {
        List<String> counted = milestones(reference);
        Stream<UsedField> milestones = Stream.concat(Stream.of("status", "actual"), milestoneFinish.stream())
                .distinct()
                .map(column -> PlannedMilestone.column(column).inRows(counted));
        Stream<UsedField> words = Stream.of("time_critical", "milestone").map(key -> UsedField.column(TASKS, key));
        Stream<UsedField> days = Stream.concat(Stream.of("actual_finish"), taskFinish.stream())
                .distinct()
                .map(key -> UsedField.column(TASKS, key, FieldType.DATE));
        Uses ofMilestones = Uses.NOTHING.and(milestones.toList());
        return taskFinish.isEmpty()
                ? ofMilestones
                : ofMilestones.and(Stream.concat(words, days)
                        .map(field -> field.of(UsedField.Age.LAST_LISTED))
                        .toList());
    }

    private List<String> milestones(ReferenceData reference) {
        List<Milestone> all = reference.milestones();
        int last = reference.milestoneIds().indexOf(settings.milestone("up-to", reference));
        return all.subList(0, last + 1).stream()
                .filter(Milestone::timeCritical)
                .map(Milestone::id)
                .toList();
    }

    /** Of a trust that never answered nothing is known, not even that an item has no date. */
    private List<PlanItem> items(TrustPosition trust, List<String> counted, MonthView month) {
        if (trust.answers().isEmpty()) {
            return List.of();
        }
        LocalDate asAt = month.position().asAt();
        Stream<PlanItem> milestones = counted.stream()
                .map(id -> PlannedMilestone.of(trust, id))
                .filter(PlannedMilestone::isApplicable)
                .map(planned -> new PlanItem(
                        planned.milestone(), "", first(milestoneFinish, planned::date), !planned.isReached(asAt)));
        Stream<PlanItem> tasks = tasks(trust, month).stream()
                .filter(task -> isOwn(task, counted))
                .map(task -> new PlanItem(
                        task.text("milestone").orElse(""),
                        task.text("description").orElse(task.key()),
                        first(taskFinish, task::date),
                        isOpen(task, asAt)));
        return Stream.concat(milestones, tasks).toList();
    }

    private static List<ReturnRow> tasks(TrustPosition trust, MonthView month) {
        List<NationalPosition> months = month.positions();
        for (int newest = months.size() - 1; newest >= 0; newest--) {
            List<ReturnRow> listed = tasks(months.get(newest), trust);
            if (!listed.isEmpty()) {
                return listed;
            }
        }
        return List.of();
    }

    private static List<ReturnRow> tasks(NationalPosition position, TrustPosition trust) {
        return position.trust(trust.code())
                .flatMap(TrustPosition::answers)
                .map(said -> said.rows(TASKS))
                .orElse(List.of());
    }

    private static boolean isOwn(ReturnRow task, List<String> counted) {
        boolean critical = task.text("time_critical").filter(Answers::isYes).isPresent();
        return critical && task.text("milestone").filter(counted::contains).isEmpty();
    }

    private static boolean isOpen(ReturnRow task, LocalDate asAt) {
        return task.date("actual_finish").filter(day -> !day.isAfter(asAt)).isEmpty();
    }

    private static Optional<LocalDate> first(List<String> columns, Function<String, Optional<LocalDate>> date) {
        return columns.stream().map(date).flatMap(Optional::stream).findFirst();
    }
}

package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Sheet;

/**
 * Milestones due, done and overdue: by milestone, by cohort; how their dates moved from report to report; and what the first wave teaches about each.
 *
 * @param trend ids of the milestones whose dates are followed; none for the last of the time-critical ones
 */
public record MilestoneSheets(String name, List<String> trend) implements SheetFamily {
    private static final List<String> PICKS = List.of(
            "milestones-due", "milestones-done", "milestones-overdue", "milestones-early", "milestones-unbaselined");
    private static final String OVERDUE = "milestones-overdue";

    @Override
    public List<String> names() {
        return Stream.concat(SheetFamily.named(name, "by cohort", "trend").stream(), Stream.of(FirstWaveLessons.NAME))
                .toList();
    }

    @Override
    public List<Sheet.Tabular> compose(Composition month) {
        Stream<Sheet.Tabular> lessons =
                FirstWaveLessons.isMeasured(month) ? Stream.of(FirstWaveLessons.sheet(month)) : Stream.empty();
        return Stream.concat(
                        Stream.of(byMilestone(month), byCohort(month), MilestoneDates.sheet(month, name, trend)),
                        lessons)
                .toList();
    }

    private Sheet.Tabular byMilestone(Composition month) {
        TableBuilder table = columns("Milestone");
        List<MetricValue> milestones = month.metrics().by("milestones-due", "milestone");
        milestones.forEach(value -> table.row(row(month, "milestone", value.groupValue())));
        Page page = month.page(name, "Milestones of remaining trusts, " + Words.month(month.period()))
                .notes(month.notes().refer(PICKS, Note.POSITION))
                .remark("Each trust has each milestone once, so a row counts trusts.");
        if (!milestones.isEmpty()) {
            page.chart(chart(title(month), milestones.size()));
        }
        return month.places().listed(page.with(table, "No milestone was measured."), OVERDUE);
    }

    private Sheet.Tabular byCohort(Composition month) {
        TableBuilder table = columns("Cohort");
        table.row(row(month, "", ""));
        month.byCohort("milestones-due")
                .forEach(value -> table.rowUnlessIdle(row(month, "cohort", value.groupValue())));
        month.nation().ifPresent(nation -> table.row(row(nation, "", "")));
        return month.page(
                        name + " by cohort", "Milestones of remaining trusts by cohort, " + Words.month(month.period()))
                .notes(month.notes().refer(PICKS, Note.COHORT))
                .with(table, "No milestone was measured.");
    }

    private static TableBuilder columns(String first) {
        return new TableBuilder()
                .text(first)
                .whole(
                        "Due",
                        "Done",
                        "Overdue",
                        "Overdue, previous period",
                        "Change in overdue",
                        "Reached early",
                        "Without a baseline",
                        "Not told");
    }

    private static List<Cell> row(Composition month, String group, String value) {
        Optional<MetricValue> overdue = month.metrics().find(OVERDUE, group, value);
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(group.isEmpty() ? month.everybody() : month.labels().value(group, value)));
        row.add(Cells.figure(month.metrics().find("milestones-due", group, value)));
        row.add(Cells.figure(month.metrics().find("milestones-done", group, value)));
        row.add(Cells.figure(overdue));
        row.add(Cells.previous(overdue));
        row.add(Cells.change(overdue));
        row.add(Cells.figure(month.metrics().find("milestones-early", group, value)));
        row.add(Cells.figure(month.metrics().find("milestones-unbaselined", group, value)));
        row.add(Cells.figure(month.metrics().find("milestones-unbaselined-unknown", group, value)));
        return row;
    }

    private static String title(Composition month) {
        return month.metrics()
                .find(OVERDUE)
                .map(value -> Movements.said("The number of milestones overdue", value))
                .orElse("Milestones due and done");
    }

    private static Chart chart(String title, int rows) {
        return new Chart(
                Chart.Kind.STACKED_BAR,
                title,
                "Stacked bars, one for each milestone: of the trusts that should have reached it by now, those that have and those that"
                        + " have not.",
                "Milestone",
                "Milestone",
                "Trusts",
                List.of(new Chart.Series("Done", Role.ACTUAL), new Chart.Series("Overdue", Role.ACTUAL)),
                rows);
    }
}

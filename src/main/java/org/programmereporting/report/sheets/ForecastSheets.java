package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table.Format;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.NationalForecast;

/** The forecast: by cohort against the trusts' own dates, then trust by trust, then its own score. */
public record ForecastSheets(String name) implements SheetFamily {
    static final String LATE = "expected-late";
    static final String ON_TIME = "probability-on-time";
    private static final String REMAINING = "remaining-forecast";
    private static final String OVER_CONFIDENT = "over-confident";
    private static final String OWN_LATE = "Late by their own dates";
    private static final String EXPECTED_LATE = "Expected late";

    @Override
    public List<String> names() {
        return SheetFamily.named(name, "by trust", "score", "score by month");
    }

    @Override
    public List<Sheet.Tabular> compose(Composition month) {
        return List.of(
                byCohort(month),
                ForecastByTrust.sheet(month, name),
                ForecastScoreSheet.sheet(month, name),
                ForecastScoreByMonth.sheet(month, name));
    }

    private Sheet.Tabular byCohort(Composition month) {
        TableBuilder table = new TableBuilder()
                .text("Cohort")
                .date("Deadline")
                .whole("Remaining", OWN_LATE)
                .column(EXPECTED_LATE, Format.DECIMAL)
                .column("Mean chance to exit on time", Format.PERCENT)
                .whole(
                        "Remaining at the deadline, P10",
                        "Remaining at the deadline, P50",
                        "Remaining at the deadline, P80",
                        "Remaining at the deadline, P90",
                        "Without a forecast",
                        "Beyond the reference class",
                        "Exit reported, not confirmed",
                        "Pace of the migration not known yet",
                        "More confident than the forecast");
        cohorts(month)
                .forEach(cohort ->
                        table.row(row(month, cohort.label(), deadline(month, cohort), "cohort", cohort.id())));
        table.row(row(month, month.everybody(), ofAll(month), "", ""));
        month.nation().ifPresent(nation -> table.row(row(nation, nation.everybody(), ofAll(nation), "", "")));
        return month.page(name, "Forecast of the exits against the trusts' own dates, " + Words.month(month.period()))
                .notes(month.notes()
                        .refer(
                                List.of(LATE, ON_TIME, REMAINING, OVER_CONFIDENT, "forecast-late", "past-deadline"),
                                Note.COHORT,
                                Note.CARRIED_FORWARD))
                .remark(basis(month))
                .remark(TrackRecord.of(month).map(score -> score + ".").orElse(""))
                .remark(
                        "Late by their own dates are trusts that forecast an exit after the deadline, or are past it."
                                + " P10, P50, P80 and P90: no more remain in 10, 50, 80 and 90 of 100 draws; all cohorts together at the last deadline.")
                .remark(
                        month.isCut() && cohorts(month).size() > 1
                                ? "How many will remain of a region's trusts in one cohort is not forecast."
                                : "")
                .chart(chart(month, table.rows()))
                .with(table, "No trust remains.");
    }

    /** Those that trusts remain of; none where the workbook is of one. */
    private static List<Cohort> cohorts(Composition month) {
        return month.byCohort("trusts-remaining").stream()
                .filter(left -> Composition.known(left).orElse(0L) > 0)
                .flatMap(left -> month.reference().register().cohort(left.groupValue()).stream())
                .toList();
    }

    private static Cell deadline(Composition month, Cohort cohort) {
        return Cell.of(month.reference().register().deadlineOn(cohort, month.asAt()));
    }

    /** Only the trusts of one cohort have a deadline in common. */
    private static Cell ofAll(Composition month) {
        return month.cohort().map(cohort -> deadline(month, cohort)).orElse(Cell.of(Mark.NOT_APPLICABLE));
    }

    private static List<Cell> row(Composition month, String label, Cell deadline, String group, String value) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(label), deadline));
        row.add(Cells.figure(month.metrics().find("trusts-remaining", group, value)));
        row.add(ownLate(month, group, value));
        row.add(Cells.figure(month.metrics().find(LATE, group, value)));
        // a mean of chances is no count of trusts, however few they are
        row.add(month.metrics()
                .find(ON_TIME, group, value)
                .map(mean -> Cells.percentage(mean.value()))
                .orElse(Cell.of(Mark.NOT_AVAILABLE)));
        for (String suffix : List.of("-p10", "", "-p80", "-p90")) {
            row.add(Cells.figure(remaining(month, REMAINING + suffix, group, value)));
        }
        row.add(Cells.figure(month.metrics().find(LATE + "-no-forecast", group, value)));
        row.add(Cells.figure(month.metrics().find(LATE + "-beyond-reference-class", group, value)));
        row.add(Cells.figure(month.metrics().find(LATE + "-exit-reported", group, value)));
        row.add(Cells.figure(month.metrics().find(LATE + "-pace-not-known", group, value)));
        row.add(Cells.figure(month.metrics().find(OVER_CONFIDENT, group, value)));
        return row;
    }

    /** Of a region's trusts no cohort is forecast apart; where they are all of one, theirs is the region's. */
    private static Optional<MetricValue> remaining(Composition month, String metric, String group, String value) {
        return month.metrics()
                .find(metric, group, value)
                .or(() -> cohorts(month).size() == 1 ? month.metrics().find(metric) : Optional.empty());
    }

    private static Cell ownLate(Composition month, String group, String value) {
        Optional<Long> late =
                month.metrics().find("forecast-late", group, value).flatMap(Composition::known);
        Optional<Long> past =
                month.metrics().find("past-deadline", group, value).flatMap(Composition::known);
        return Cells.number(late.flatMap(one -> past.map(other -> one + other)), Mark.NOT_AVAILABLE);
    }

    private static String basis(Composition month) {
        return month.figures()
                .month()
                .forecast()
                .map(NationalForecast::classSize)
                .map(size -> "The forecast rests on how long " + Words.plainCount(size, "exit")
                        + " took against " + Words.plainVerb(size, "its plan", "their plans")
                        + "; it is no better than these are like those to come.")
                .orElse("This programme does not forecast exits.");
    }

    private static Chart chart(Composition month, int rows) {
        return new Chart(
                Chart.Kind.BAR,
                ForecastTitle.of(month),
                "Bars, one pair for each cohort and one for all: trusts late by their own dates, and trusts expected late by the forecast.",
                "Cohort",
                "Cohort",
                "Trusts",
                List.of(new Chart.Series(OWN_LATE, Role.ACTUAL), new Chart.Series(EXPECTED_LATE, Role.ACTUAL)),
                rows);
    }
}

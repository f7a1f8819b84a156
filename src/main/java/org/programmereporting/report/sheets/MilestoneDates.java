package org.programmereporting.report.sheets;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.MedianDates;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table.Format;
import org.programmereporting.returns.Milestone;

/** The milestone trend: on which day half of the trusts expected a milestone, report date by report date. A line that rises is a date that slips. */
final class MilestoneDates {
    private MilestoneDates() {}

    static Sheet.Tabular sheet(Composition month, String family, List<String> wanted) {
        List<String> milestones = milestones(month, wanted);
        MedianDates trend = MedianDates.of(month.figures().month(), milestones);
        TableBuilder table = new TableBuilder().column("Report date", Format.MONTH);
        milestones.forEach(milestone -> table.date(month.labels().milestone(milestone)));
        trend.months().forEach(each -> table.row(row(each, milestones)));
        Page page = month.page(
                        family + " trend",
                        "Milestone trend: the median date of milestones, as expected at each report date")
                .notes(month.notes().refer(List.of("milestones-due"), Note.POSITION))
                .remark("Half of the trusts expect the milestone, or have reached it, by the date shown. "
                        + counted(month, trend, milestones))
                .remark(
                        "The same trusts are counted at every report date: those remaining now that gave a date at each.");
        if (trend.months().size() > 1 && !milestones.isEmpty()) {
            page.chart(chart(month, trend, milestones));
        }
        return page.with(table, "No return gave a date of a milestone.");
    }

    /** Those that the definition names; else the last of the time-critical ones, as many as there are colours. */
    private static List<String> milestones(Composition month, List<String> wanted) {
        List<String> critical = month.reference().milestones().stream()
                .filter(Milestone::timeCritical)
                .map(Milestone::id)
                .toList();
        return wanted.isEmpty()
                ? critical.subList(StrictMath.max(0, critical.size() - Chart.MOST_COLOURS), critical.size())
                : wanted;
    }

    private static String counted(Composition month, MedianDates trend, List<String> milestones) {
        return milestones.isEmpty()
                ? ""
                : "Trusts counted: "
                        + Words.list(milestones.stream()
                                .map(id -> Words.inner(month.labels().milestone(id)) + " "
                                        + Words.number(trend.trusts().getOrDefault(id, 0)))
                                .toList())
                        + ".";
    }

    private static List<Cell> row(MedianDates.Month each, List<String> milestones) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(each.period().lastDay())));
        milestones.forEach(milestone ->
                row.add(Cells.day(Optional.ofNullable(each.medians().get(milestone)))));
        return row;
    }

    private static Chart chart(Composition month, MedianDates trend, List<String> milestones) {
        return new Chart(
                Chart.Kind.LINE,
                title(month, trend, milestones),
                "A line for each milestone over the report dates: the day by which half of the trusts expected it then.",
                "Report date",
                "Report date",
                "Median date of the milestone",
                milestones.stream()
                        .limit(Chart.MOST_COLOURS)
                        .map(milestone -> new Chart.Series(month.labels().milestone(milestone), Role.ACTUAL))
                        .toList(),
                trend.months().size());
    }

    /** What the last of the milestones did since the first report date. */
    private static String title(Composition month, MedianDates trend, List<String> milestones) {
        String last = milestones.get(milestones.size() - 1);
        MedianDates.Month first = trend.months().get(0);
        Optional<LocalDate> then = Optional.ofNullable(first.medians().get(last));
        Optional<LocalDate> now = Optional.ofNullable(
                trend.months().get(trend.months().size() - 1).medians().get(last));
        int trusts = trend.trusts().getOrDefault(last, 0);
        return then.filter(from -> !Medians.isFew(trusts))
                .flatMap(from -> now.map(to -> month.labels().milestone(last) + ": the median date "
                        + moved(ChronoUnit.DAYS.between(from, to)) + " since " + Words.month(first.period())
                        + Medians.of(trusts)))
                .orElse("Median dates of milestones at each report date");
    }

    private static String moved(long days) {
        if (days == 0) {
            return "has not moved";
        }
        return "moved " + Words.plainCount(StrictMath.abs(days), "day") + (days > 0 ? " later" : " earlier");
    }
}

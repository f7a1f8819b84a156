package org.programmereporting.report.sheets;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.MedianDates;
import org.programmereporting.measure.MedianDates.Month;
import org.programmereporting.measure.MedianDates.Trend;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table.Format;
import org.programmereporting.returns.Milestone;

/**
 * The milestone trend: on which day half of the trusts expected a milestone, report date by report date, a row each. A line that rises is a date that slips. The
 * last milestone comes first, as the one that the chart shows.
 */
final class MilestoneDates {
    private static final String REPORT_DATE = "Report date";
    private static final String MEDIAN = "Median date";

    private MilestoneDates() {}

    static Sheet.Tabular sheet(Composition month, String family, List<String> wanted) {
        List<Trend> trends = lastFirst(MedianDates.of(month.figures().month(), milestones(month, wanted))
                .milestones());
        TableBuilder table = new TableBuilder()
                .text("Milestone")
                .column(REPORT_DATE, Format.MONTH)
                .date(MEDIAN)
                .whole("Moved since the report before (days)", "Trusts counted");
        trends.forEach(trend -> addRows(table, month, trend));
        Page page = month.page(
                        family + " trend",
                        "Milestone trend: the median date of milestones, as expected at each report date")
                .notes(month.notes().refer(List.of("milestones-due"), Note.POSITION))
                .remark("Half of the trusts expect the milestone, or have reached it, by the date shown.")
                .remark(
                        "The same trusts are counted at every report date of a milestone: those remaining now that gave a date at each. A milestone begins"
                                + " with the first report date from which returns always told it.")
                .remark(ShownMonths.remark(month));
        trends.stream()
                .limit(1)
                .filter(trend -> trend.months().size() > 1)
                .forEach(trend -> page.chart(chart(month, trend)));
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

    private static List<Trend> lastFirst(List<Trend> trends) {
        List<Trend> turned = new ArrayList<>(trends);
        Collections.rotate(turned, 1);
        return turned;
    }

    private static void addRows(TableBuilder table, Composition month, Trend trend) {
        Optional<LocalDate> before = trend.before();
        for (Month each : trend.months()) {
            table.row(
                    Cell.of(month.labels().milestone(trend.milestone())),
                    Cell.of(each.period().lastDay()),
                    Cell.of(each.median()),
                    Cells.number(before.map(day -> ChronoUnit.DAYS.between(day, each.median())), Mark.NOT_APPLICABLE),
                    Cell.of(trend.trusts()));
            before = Optional.of(each.median());
        }
    }

    private static Chart chart(Composition month, Trend trend) {
        return new Chart(
                Chart.Kind.LINE,
                title(month, trend),
                "A line over the report dates: the day by which half of the trusts expected the milestone "
                        + Words.inner(month.labels().milestone(trend.milestone())) + " then.",
                REPORT_DATE,
                REPORT_DATE,
                "Median date of the milestone",
                List.of(new Chart.Series(MEDIAN, Role.ACTUAL)),
                trend.months().size());
    }

    /** What the milestone did since its first report date. */
    private static String title(Composition month, Trend trend) {
        String milestone = month.labels().milestone(trend.milestone());
        if (Medians.isFew(trend.trusts())) {
            return milestone + ": the median date at each report date";
        }
        Month first = trend.months().get(0);
        Month last = trend.months().get(trend.months().size() - 1);
        return milestone + ": the median date " + moved(ChronoUnit.DAYS.between(first.median(), last.median()))
                + " since " + Words.month(first.period()) + Medians.of(trend.trusts());
    }

    private static String moved(long days) {
        if (days == 0) {
            return "has not moved";
        }
        return "moved " + Words.plainCount(StrictMath.abs(days), "day") + (days > 0 ? " later" : " earlier");
    }
}

package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.Burndown;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Chart.Series;
import org.programmereporting.report.GroupFigures;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table.Format;
import org.programmereporting.returns.RemainingQuantiles;

/** Trusts remaining month by month: actual, then as the trusts themselves plan, against the deadlines. */
public record BurnDownSheets(String name) implements SheetFamily {
    static final String ACTUAL = "Remaining, actual";
    static final String PLAN = "Remaining, trusts' own plan";
    static final String P10 = "Forecast, P10";
    static final String P50 = "Forecast, P50";
    static final String P80 = "Forecast, P80";
    private static final String BAND = "Forecast, P10 to P80";
    static final String BAND_REMARK =
            "P10 to P80 is how many trusts lie between the two: the height of the band in the chart, which rests on P10. In about 70 of 100 draws the number"
                    + " remaining lies in it.";

    @Override
    public List<String> names() {
        return SheetFamily.named(name, "by cohort");
    }

    @Override
    public List<Sheet.Tabular> compose(Composition month) {
        Optional<GroupFigures> part = month.part();
        if (part.isPresent()) {
            return List.of(whole(
                    month, Burndown.of(part.get().nation().month(), part.get().group())));
        }
        Burndown burndown = Burndown.of(month.figures().month());
        return List.of(whole(month, burndown.national()), CohortBurnDown.sheet(month, burndown, name));
    }

    private Sheet.Tabular whole(Composition month, List<Burndown.Point> line) {
        DeadlineMarks deadlines =
                DeadlineMarks.of(month, line.stream().map(Burndown.Point::month).toList(), top(line));
        TableBuilder table = new TableBuilder().column("Month", Format.MONTH);
        deadlines.addNames(table);
        table.whole(ACTUAL, PLAN);
        if (isForecast(month)) {
            table.whole(P10, P50, P80, BAND);
        }
        deadlines.addHeights(table);
        line.forEach(point -> table.row(row(month, point, deadlines)));
        Page page = month.page(name, title(month))
                .notes(month.notes().refer(List.of("trusts-remaining", "remaining-forecast"), Note.COHORT))
                .remark("Actual is counted from the register at each month's end, in " + Words.month(month.period())
                        + " as at " + Words.date(month.asAt())
                        + ". By its own plan a trust leaves in the month of its forecast exit; without a forecast, or with one that has lapsed, it stays;"
                        + " one that reports its exit leaves next.")
                .remark(isForecast(month) ? BAND_REMARK : "")
                .remark(
                        isForecast(month)
                                ? TrackRecord.of(month)
                                        .map(score -> score + ".")
                                        .orElse("")
                                : "")
                .remark(deadlines.remark());
        if (!line.isEmpty()) {
            page.chart(chart(month, deadlines, line));
        }
        return month.places()
                .listed(
                        page.with(table, "No month was counted."),
                        "first-wave-exits",
                        "exits-since",
                        "remaining-forecast");
    }

    private static long top(List<Burndown.Point> line) {
        return line.stream()
                .flatMap(point -> point.actual().stream())
                .mapToLong(Integer::longValue)
                .max()
                .orElse(0);
    }

    private static String title(Composition month) {
        return "Trusts remaining month by month: actual, "
                + (isForecast(month) ? "by the trusts' own plan, and by the forecast" : "and by the trusts' own plan");
    }

    private static List<Cell> row(Composition month, Burndown.Point point, DeadlineMarks deadlines) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(point.month().lastDay()));
        row.addAll(deadlines.names(point.month()));
        row.add(number(point.actual()));
        row.add(number(point.ownPlan()));
        if (isForecast(month)) {
            Optional<RemainingQuantiles> forecast = month.figures().month().forecast(point);
            row.add(number(forecast.map(RemainingQuantiles::p10)));
            row.add(number(forecast.map(RemainingQuantiles::p50)));
            row.add(number(forecast.map(RemainingQuantiles::p80)));
            row.add(number(forecast.map(BurnDownSheets::band)));
        }
        row.addAll(deadlines.heights(point.month()));
        return row;
    }

    /** How far apart the edges of the band are. */
    static int band(RemainingQuantiles forecast) {
        return forecast.p80() - forecast.p10();
    }

    private static boolean isForecast(Composition month) {
        return month.figures()
                .month()
                .forecast()
                .filter(forecast -> !forecast.remaining().isEmpty())
                .isPresent();
    }

    static Cell number(Optional<Integer> count) {
        return Cells.number(count.map(Integer::longValue), Mark.NOT_APPLICABLE);
    }

    private static Chart chart(Composition month, DeadlineMarks deadlines, List<Burndown.Point> line) {
        List<Series> series = new ArrayList<>(List.of(new Series(ACTUAL, Role.ACTUAL), new Series(PLAN, Role.PLAN)));
        if (isForecast(month)) {
            series.addAll(List.of(new Series(P50, Role.PLAN), new Series(P10, Role.BASE), new Series(BAND, Role.BAND)));
        }
        series.addAll(deadlines.series());
        String title = BurnDownTitle.of(month, line)
                .or(() -> month.metrics()
                        .find("trusts-remaining")
                        .map(value -> Movements.said("The number of trusts remaining", value)))
                .orElse("Trusts remaining month by month");
        return new Chart(
                Chart.Kind.LINE,
                title,
                "A line over the months: trusts remaining, actual and then by the trusts' own plan"
                        + (isForecast(month) ? " and by the forecast, whose P50 lies in a band from P10 to P80" : "")
                        + ", with an upright line at each deadline.",
                "Month",
                "Month",
                "Trusts remaining",
                series,
                line.size());
    }
}

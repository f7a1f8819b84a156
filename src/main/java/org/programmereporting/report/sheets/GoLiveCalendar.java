package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.programmereporting.measure.CutOverCalendar;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Chart.Series;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table.Format;

/** The go-live calendar: trusts that go live and exit, month by month, as they forecast themselves, with the deadlines. */
final class GoLiveCalendar {
    static final String NAME = "Go-live calendar";

    static final String CLASHES = CutOverCalendar.KIND;
    static final String GO_LIVES = "Go-lives";
    static final String EXITS = "Exits";
    private static final int MOST_NAMED = 3;

    private GoLiveCalendar() {}

    static Sheet.Tabular sheet(Composition month) {
        Optional<CutOverCalendar> calendar = month.ofKind(CLASHES)
                .map(metric -> CutOverCalendar.of(month.figures().month(), metric));
        List<CutOverCalendar.Month> months =
                calendar.map(CutOverCalendar::months).orElse(List.of());
        DeadlineMarks deadlines = DeadlineMarks.above(
                month, months.stream().map(CutOverCalendar.Month::month).toList(), most(months));
        TableBuilder table = new TableBuilder().column("Month", Format.MONTH);
        deadlines.addNames(table);
        table.whole(GO_LIVES, EXITS);
        deadlines.addHeights(table);
        months.forEach(each -> table.row(row(each, deadlines)));
        Page page = month.page(NAME, "Go-lives and exits month by month, as the trusts forecast them")
                .notes(month.notes().refer(List.of(CLASHES)))
                .remark("Remaining trusts by the month of the go-live and of the exit that they forecast, from "
                        + Words.date(month.asAt()) + "; lapsed and missing forecasts are in no month.")
                .remark(later(calendar.map(CutOverCalendar::later).orElse(0L)))
                .remark(deadlines.remark());
        if (!months.isEmpty()) {
            page.chart(chart(months, deadlines));
        }
        return page.with(table, "No trust forecasts a go-live or an exit.");
    }

    private static String later(long later) {
        return later == 0
                ? ""
                : Words.capital(Words.count(later, "forecast")) + " later than these months "
                        + Words.verb(later, "is", "are") + " left out.";
    }

    private static long most(List<CutOverCalendar.Month> months) {
        return months.stream()
                .mapToLong(each -> StrictMath.max(each.goLives(), each.exits()))
                .max()
                .orElse(0);
    }

    private static List<Cell> row(CutOverCalendar.Month each, DeadlineMarks deadlines) {
        List<Cell> row = new ArrayList<>(List.of(Cell.of(each.month().lastDay())));
        row.addAll(deadlines.names(each.month()));
        row.addAll(List.of(Cell.of(each.goLives()), Cell.of(each.exits())));
        row.addAll(deadlines.heights(each.month()));
        return row;
    }

    private static Chart chart(List<CutOverCalendar.Month> months, DeadlineMarks deadlines) {
        List<Series> series =
                new ArrayList<>(List.of(new Series(GO_LIVES, Role.ACTUAL), new Series(EXITS, Role.ACTUAL)));
        series.addAll(deadlines.series());
        return new Chart(
                Chart.Kind.COLUMN,
                title(months),
                "Two columns for each month: trusts that forecast to go live and to exit in it, with an upright line at each deadline.",
                "Month",
                "Month",
                "Trusts",
                series,
                months.size());
    }

    /** Of both the months with the highest columns, the higher ones first. */
    private static String title(List<CutOverCalendar.Month> months) {
        Busiest goLives = Busiest.of("go-live", months, CutOverCalendar.Month::goLives);
        Busiest exits = Busiest.of("exit", months, CutOverCalendar.Month::exits);
        if (goLives.most() == 0 && exits.most() == 0) {
            return "No trust forecasts a go-live or an exit";
        }
        return Words.capital(
                exits.most() > goLives.most()
                        ? exits.said(" are forecast") + "; " + goLives.said("")
                        : goLives.said(" are forecast") + "; " + exits.said(""));
    }

    /** The months in which most trusts do one thing. */
    private record Busiest(String what, long most, List<String> months) {
        static Busiest of(String what, List<CutOverCalendar.Month> all, ToLongFunction<CutOverCalendar.Month> trusts) {
            long most = all.stream().mapToLong(trusts).max().orElse(0);
            return new Busiest(
                    what,
                    most,
                    all.stream()
                            .filter(each -> trusts.applyAsLong(each) == most)
                            .map(each -> Words.month(each.month()))
                            .toList());
        }

        String said(String verb) {
            return most == 0
                    ? "no " + what + " is forecast"
                    : "most " + what + "s" + verb + " for "
                            + (months.size() > MOST_NAMED
                                    ? Words.plainCount(months.size(), "month")
                                    : Words.list(months))
                            + ": " + Words.plainCount(most, "trust") + (months.size() > 1 ? " each" : "");
        }
    }
}

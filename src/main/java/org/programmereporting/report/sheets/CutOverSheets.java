package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table.Format;

/** The cut-over: how many parties agreed each plan, by cohort and trust by trust; when trusts go live, and where suppliers have too much at once. */
public record CutOverSheets(String name) implements SheetFamily {
    static final String AGREED = "cut-over-agreed";
    static final String SOON = "cut-over-agreed-soon";
    private static final String PARTIES = AGREED + "-parties-";

    @Override
    public List<String> names() {
        return Stream.concat(SheetFamily.named(name, "by trust", "clashes").stream(), Stream.of(GoLiveCalendar.NAME))
                .toList();
    }

    @Override
    public List<Sheet.Tabular> compose(Composition month) {
        Stream<Sheet.Tabular> clashes = month.isCut() ? Stream.empty() : Stream.of(ClashSheet.sheet(month, name));
        return Stream.concat(
                        Stream.of(byCohort(month), CutOverByTrust.sheet(month, name), GoLiveCalendar.sheet(month)),
                        clashes)
                .toList();
    }

    private Sheet.Tabular byCohort(Composition month) {
        int parties = parties(month);
        TableBuilder table = new TableBuilder()
                .text("Cohort")
                .whole("Contract awarded, not live", "Already live", "Agreed by every party");
        IntStream.rangeClosed(0, parties).forEach(number -> table.whole(heading(number)));
        table.whole("With an agreement out of date", "With a party not answered for")
                .column("Days since all met, median", Format.DECIMAL)
                .whole("All parties never met", "Go-live near", "Go-live near, agreed by every party");
        if (month.ofKind(AGREED).isPresent()) {
            CohortRows.add(month, table, (group, value) -> row(month, parties, group, value));
        }
        Page page = month.page(name, "Cut-over plans by cohort, " + Words.month(month.period()))
                .notes(month.notes().refer(List.of(AGREED, SOON), Note.COHORT))
                .remark(
                        "Trusts that have awarded the contract for what follows and are not live yet, but for the last two columns. Those already"
                                + " live have no plan left to agree, and are in no other column.")
                .remark(
                        "An agreement is out of date when it was given on no known day, or before the go-live last moved.");
        if (table.rows() > 0) {
            page.chart(chart(month, parties, table.rows()));
        }
        return page.with(table, "This programme does not ask who agreed the cut-over plans.");
    }

    /** How many parties a plan may have. */
    private static int parties(Composition month) {
        return month.ofKind(AGREED)
                .map(metric -> metric.settings().getOrDefault("parties", "").split(",", -1).length)
                .orElse(0);
    }

    private static String heading(int parties) {
        return "Agreed by " + Words.count(parties, "party", "parties");
    }

    private static List<Cell> row(Composition month, int parties, String group, String value) {
        Optional<MetricValue> agreed = month.metrics().find(AGREED, group, value);
        Optional<MetricValue> soon = month.metrics().find(SOON, group, value);
        List<Cell> row = new ArrayList<>(List.of(
                Cells.whole(agreed),
                Cells.figure(month.metrics().find(AGREED + "-already-live", group, value)),
                Cells.figure(agreed)));
        IntStream.rangeClosed(0, parties)
                .forEach(number -> row.add(Cells.figure(month.metrics().find(PARTIES + number, group, value))));
        for (String suffix : List.of("-outdated", "-unanswered", "-days-since-met", "-never-met")) {
            row.add(Cells.figure(month.metrics().find(AGREED + suffix, group, value)));
        }
        row.add(Cells.whole(soon));
        row.add(Cells.figure(soon));
        return row;
    }

    private static Chart chart(Composition month, int parties, int rows) {
        return new Chart(
                Chart.Kind.STACKED_BAR,
                month.metrics()
                        .find(AGREED)
                        .map(CutOverSheets::title)
                        .orElse("Cut-over plans by the number of parties that agree"),
                "Stacked bars, one for each cohort and one for all: trusts with the contract awarded that are not live yet, by how many"
                        + " parties agreed the cut-over plan.",
                "Cohort",
                "Cohort",
                "Trusts with the contract awarded, not live",
                IntStream.rangeClosed(StrictMath.max(0, parties + 1 - Chart.MOST_COLOURS), parties)
                        .mapToObj(number -> new Chart.Series(heading(number), Role.ACTUAL))
                        .toList(),
                rows);
    }

    private static String title(MetricValue agreed) {
        return Composition.known(agreed)
                .flatMap(trusts -> Composition.known(agreed.denominator())
                        .map(all -> "Every party agreed the cut-over plan of " + Words.partOf(trusts, all, "trust")
                                + Words.verb(
                                        all,
                                        " that has awarded and is not live",
                                        " that have awarded and are not live")))
                .orElse("No trust that is not live yet has awarded the contract");
    }
}

package org.programmereporting.report.sheets;

import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Sheet;
import org.programmereporting.returns.Cluster;

/** Trusts remaining by every grouping, and the national contracts one by one. */
public record RemainingSheets(String name) implements SheetFamily {
    private static final String REMAINING = "trusts-remaining";
    private static final String SUPPLIER = "outgoing-supplier";
    private static final String LEFT_OUT =
            "The breakdown by outgoing supplier is confidential here: with so few trusts or suppliers the total would tell it.";
    private static final String BY_CONTRACT = "contracts-by-cluster";

    @Override
    public List<String> names() {
        return SheetFamily.named(name, "contracts", "by trust");
    }

    @Override
    public List<Sheet.Tabular> compose(Composition month) {
        return List.of(groups(month), contracts(month), RemainingByTrust.sheet(month, name));
    }

    private Sheet.Tabular groups(Composition month) {
        Breakdown breakdown = new Breakdown(month)
                .whole(REMAINING)
                .by(REMAINING, "cohort")
                .by(REMAINING, "region")
                .by(REMAINING, "cluster")
                .occurringBy(REMAINING, "cohort+region")
                .confidentialBy(REMAINING, SUPPLIER);
        boolean bySupplier = !month.metrics().by(REMAINING, SUPPLIER).isEmpty() && !breakdown.isLeftOut();
        return month.page(
                        name,
                        "Trusts remaining by cohort, region"
                                + (bySupplier
                                        ? ", contract cluster and outgoing supplier, "
                                        : " and contract cluster, ")
                                + Words.month(month.period()))
                .notes(month.notes().refer(List.of(REMAINING, "trusts-in-scope"), notes(bySupplier)))
                .remark("Each breakdown adds to the figure in the first row: a trust with contracts of several clusters"
                        + (bySupplier ? " or suppliers" : "") + " counts in a"
                        + " category of its own. Combinations without a trust are left out.")
                .remark(breakdown.isLeftOut() ? LEFT_OUT : "")
                .with(breakdown.table(), "No trust is in scope.");
    }

    private static Note[] notes(boolean bySupplier) {
        return bySupplier
                ? new Note[] {Note.POSITION, Note.COHORT, Note.CONFIDENTIAL, Note.SHORTHAND}
                : new Note[] {Note.POSITION, Note.COHORT, Note.SHORTHAND};
    }

    private Sheet.Tabular contracts(Composition month) {
        TableBuilder table = new TableBuilder()
                .text("Contract")
                .whole("Trusts", "Exited", "Remaining")
                .date("Contract ends");
        List<Cluster> clusters = month.reference().register().clusters().stream()
                .filter(cluster -> !month.isCut() || isHeld(month, cluster))
                .toList();
        clusters.forEach(cluster -> table.row(
                Cell.of(cluster.label()),
                Cells.figure(value(month, "", cluster)),
                Cells.figure(value(month, "-exited", cluster)),
                Cells.figure(value(month, "-remaining", cluster)),
                Cell.of(cluster.contractEnd())));
        long left = clusters.stream()
                .filter(cluster -> remaining(month, cluster) > 0)
                .count();
        String title = Words.capital(Words.partOf(left, clusters.size(), "contract"))
                + Words.verb(left, " still serves trusts", " still serve trusts");
        Page page = month.page(name + " contracts", "The national contracts, " + Words.month(month.period()))
                .notes(month.notes().refer(List.of(BY_CONTRACT, "contracts-remaining")))
                .remark(byService(month));
        if (!clusters.isEmpty()) {
            page.chart(chart(title, clusters.size()));
        }
        return month.places()
                .listed(page.with(table, "No national contract is defined."), "trusts-in-scope", "trusts-exited");
    }

    private static Chart chart(String title, int rows) {
        return new Chart(
                Chart.Kind.STACKED_BAR,
                title,
                "Stacked bars, one for each national contract: the number of its trusts that have exited and that remain.",
                "Contract",
                "Contract",
                "Trusts",
                List.of(new Chart.Series("Exited", Role.ACTUAL), new Chart.Series("Remaining", Role.ACTUAL)),
                rows);
    }

    private static String byService(Composition month) {
        List<String> services = month.metrics().by("contracts-remaining", "service").stream()
                .flatMap(value ->
                        Composition.known(value)
                                .map(number -> value.groupValue() + " " + Words.number(number))
                                .stream())
                .toList();
        return services.isEmpty()
                ? ""
                : "Contracts remaining by service: " + Words.list(services)
                        + ". A trust may hold several, so these do not add to trusts.";
    }

    private static Optional<MetricValue> value(Composition month, String suffix, Cluster cluster) {
        return month.metrics().find(BY_CONTRACT + suffix, "cluster", cluster.id());
    }

    private static boolean isHeld(Composition month, Cluster cluster) {
        return value(month, "", cluster).flatMap(Composition::known).orElse(0L) > 0;
    }

    private static long remaining(Composition month, Cluster cluster) {
        return value(month, "-remaining", cluster).flatMap(Composition::known).orElse(0L);
    }
}

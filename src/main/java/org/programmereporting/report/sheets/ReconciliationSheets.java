package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Sheet;

/** From the opening count of trusts remaining to the closing one, nationally and by cohort, with the events behind it. */
public record ReconciliationSheets(String name) implements SheetFamily {
    private static final String RECONCILIATION = "reconciliation";

    @Override
    public List<Sheet.Tabular> compose(Composition month) {
        return List.of(statement(month));
    }

    private Sheet.Tabular statement(Composition month) {
        List<String> cohorts = CohortColumns.of(month, List.of(RECONCILIATION, RECONCILIATION + "-opening"));
        TableBuilder table = new TableBuilder().text("Line").whole("All cohorts");
        cohorts.forEach(cohort -> table.whole(month.labels().cohort(cohort)));
        lines().forEach((suffix, label) -> table.row(row(month, suffix, label, cohorts)));
        return month.page(name, "Reconciliation of trusts remaining, " + Words.month(month.period()))
                .notes(month.notes().refer(List.of(RECONCILIATION), Note.COHORT))
                .remark(
                        "Each column adds from its opening to its closing line. A line other than opening and closing is above zero"
                                + " when it adds trusts.")
                .with(table, "Nothing was reconciled.");
    }

    private static Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("-opening", "Opening");
        lines.put("-revisions", "Revisions to the opening");
        lines.put("-joined", "Joined");
        lines.put("-exited", "Exited");
        lines.put("-left", "Left without exit");
        lines.put("-mergers", "Net effect of mergers");
        lines.put("-transfers", "Transfers between cohorts");
        lines.put("-unexplained", "Unexplained");
        lines.put("", "Closing");
        return lines;
    }

    private static List<Cell> row(Composition month, String suffix, String label, List<String> cohorts) {
        String metric = RECONCILIATION + suffix;
        List<Cell> row = new ArrayList<>(
                List.of(Cell.of(label), Cells.figure(month.metrics().find(metric))));
        cohorts.forEach(cohort -> row.add(Cells.figure(month.metrics().find(metric, "cohort", cohort))));
        return row;
    }
}

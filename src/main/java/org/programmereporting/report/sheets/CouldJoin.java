package org.programmereporting.report.sheets;

import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.Buyer;
import org.programmereporting.measure.ProcurementStages;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Sheet;

/** Trusts that buy alone and could join a consortium, or might, when it is not known how far they are. */
final class CouldJoin {
    private CouldJoin() {}

    static Sheet.Tabular sheet(Composition month, String family) {
        TableBuilder table = TrustCells.table()
                .text("Could join", "Procurement stage")
                .date("Deadline")
                .longText("Consortia that buy the same by the same deadline");
        month.ofKind(CollaborationSheets.COLLABORATION).stream()
                .flatMap(metric -> Buyer.of(month.figures().month(), metric).stream())
                .filter(buyer -> buyer.isAlone() && buyer.couldJoin().orElse(true))
                .forEach(buyer -> table.row(row(month, buyer)));
        return month.page(
                        family + " who could join",
                        "Trusts that buy alone and could join a consortium, " + Words.month(month.period()))
                .notes(month.notes().refer(List.of(CollaborationSheets.COLLABORATION)))
                .with(table, "No trust that buys alone could join a consortium.");
    }

    private static List<Cell> row(Composition month, Buyer buyer) {
        Optional<String> stage = month.ofKind(ProcurementSheets.STAGE)
                .map(ProcurementStages::of)
                .flatMap(stages -> stages.of(buyer.trust()));
        return TrustCells.of(
                month,
                buyer.trust(),
                Cell.of(buyer.couldJoin().isPresent() ? "Yes" : "Not known, since its stage is not"),
                Cells.text(stage.map(Words::capital)),
                Cell.of(buyer.trust().deadline()),
                Cell.of(Words.list(buyer.fitting())));
    }
}

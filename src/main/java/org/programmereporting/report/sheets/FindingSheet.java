package org.programmereporting.report.sheets;

import java.util.Comparator;
import java.util.List;
import org.programmereporting.report.Cell;
import org.programmereporting.report.FoundFinding;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingOrder;
import org.programmereporting.returns.OdsCode;

/** Every finding of this period's files and of the centre's own lines, by code and trust. */
final class FindingSheet {
    private FindingSheet() {}

    static Sheet.Tabular sheet(Composition month) {
        TableBuilder table = new TableBuilder()
                .text("Finding", "Code", "File", "Sheet", "Cell", "Field", "Severity")
                .longText("Message", "Value");
        Comparator<Finding> inFile = FindingOrder.of(month.figures().form());
        FoundFinding.all(month.figures()).stream()
                .sorted(Comparator.comparing(
                                (FoundFinding found) -> found.finding().code().id())
                        .thenComparing(FindingSheet::trust)
                        .thenComparing(FoundFinding::finding, inFile))
                .forEach(found -> table.row(row(found)));
        return month.page("Findings", "Findings by code and trust, returns for " + Words.month(month.period()))
                .notes(month.notes().refer(List.of(), Note.SHORTHAND))
                .with(table, "No file of this period has a finding.");
    }

    private static String trust(FoundFinding found) {
        return found.trust().map(OdsCode::value).orElse("");
    }

    private static List<Cell> row(FoundFinding found) {
        Finding finding = found.finding();
        return List.of(
                Cell.of(finding.code().id()),
                Cells.text(trust(found)),
                Cells.text(finding.source().file()),
                Cells.text(finding.source().sheet(), Mark.NOT_APPLICABLE),
                Cells.text(finding.source().cell(), Mark.NOT_APPLICABLE),
                Cells.text(finding.field(), Mark.NOT_APPLICABLE),
                Cell.of(finding.severity().id()),
                Cells.text(finding.message()),
                Cells.text(finding.value(), Mark.NOT_APPLICABLE));
    }
}

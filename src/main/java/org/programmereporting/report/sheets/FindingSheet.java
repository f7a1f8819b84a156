package org.programmereporting.report.sheets;

import java.util.Comparator;
import java.util.List;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingOrder;
import org.programmereporting.returns.OdsCode;

/** Every finding of this period's files, by code and trust. */
final class FindingSheet {
    private FindingSheet() {}

    static Sheet.Tabular sheet(Composition month) {
        TableBuilder table = new TableBuilder()
                .text("Finding", "Trust", "File", "Sheet", "Cell", "Field", "Severity")
                .longText("Message", "Value");
        Comparator<Finding> inFile = FindingOrder.of(month.figures().form());
        found(month).stream()
                .sorted(Comparator.comparing(
                                (Found found) -> found.finding().code().id())
                        .thenComparing(Found::trust)
                        .thenComparing(Found::finding, inFile))
                .forEach(found -> table.row(row(found)));
        return month.page("Findings", "Findings by code and trust, returns for " + Words.month(month.period()))
                .notes(month.notes().refer(List.of("responses"), Note.SHORTHAND))
                .with(table, "No file of this period has a finding.");
    }

    private record Found(String trust, Finding finding) {}

    private static List<Found> found(Composition month) {
        return month.figures().returns().stream()
                .flatMap(file -> file.findings().stream().map(finding -> new Found(trust(file), finding)))
                .toList();
    }

    private static String trust(CheckedReturn file) {
        return file.trust().map(OdsCode::value).orElse("");
    }

    private static List<Cell> row(Found found) {
        Finding finding = found.finding();
        return List.of(
                Cell.of(finding.code().id()),
                Cells.text(found.trust()),
                Cells.text(finding.source().file()),
                Cells.text(finding.source().sheet(), Mark.NOT_APPLICABLE),
                Cells.text(finding.source().cell(), Mark.NOT_APPLICABLE),
                Cells.text(finding.field(), Mark.NOT_APPLICABLE),
                Cell.of(finding.severity().id()),
                Cells.text(finding.message()),
                Cells.text(finding.value(), Mark.NOT_APPLICABLE));
    }
}

package org.programmereporting.report.sheets;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Sheet;

/** Every figure by outgoing or incoming supplier, nothing withheld. */
final class SupplierSheet {
    private static final Set<String> BY = Set.of("outgoing-supplier", "incoming-supplier");

    private SupplierSheet() {}

    static Sheet.Tabular sheet(Composition month) {
        List<MetricValue> values = month.metrics().values().stream()
                .filter(value -> BY.contains(value.group()))
                .toList();
        TableBuilder table = new TableBuilder()
                .longText("Figure")
                .text("Breakdown", "Category", "Unit")
                .whole("Value", "Previous", "Change");
        values.forEach(value -> table.row(row(month, value)));
        return month.page("Suppliers", "Figures by supplier, uncut, " + Words.month(month.period()))
                .notes(month.notes().refer(metrics(month, values), Note.POSITION))
                .remark("Figures of few trusts are not withheld here: keep this sheet at the centre.")
                .remark("A trust with several suppliers counts in a category of its own.")
                .with(table, "Nothing is measured by supplier.");
    }

    private static List<String> metrics(Composition month, List<MetricValue> values) {
        Set<String> measured =
                new TreeSet<>(values.stream().map(MetricValue::metric).toList());
        return month.figures().definitions().stream()
                .map(metric -> metric.id())
                .filter(measured::contains)
                .toList();
    }

    private static List<Cell> row(Composition month, MetricValue value) {
        return List.of(
                Cell.of(month.figure(value.metric())),
                Cell.of(Labels.group(value.group())),
                Cell.of(month.labels().value(value.group(), value.groupValue())),
                Cell.of(Words.capital(value.unit())),
                value.unit().equals("share") ? Cells.share(value) : Cells.figure(value.value()),
                value.unit().equals("share") ? Cells.percentage(value.previous()) : Cells.figure(value.previous()),
                value.unit().equals("share") ? Cells.points(value.change()) : Cells.figure(value.change()));
    }
}

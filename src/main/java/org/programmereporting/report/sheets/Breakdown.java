package org.programmereporting.report.sheets;

import java.util.List;
import java.util.Set;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;

/** The table that groupings of one metric share: Breakdown, Category, Value, Previous, Change. */
final class Breakdown {
    private final Composition month;
    private final TableBuilder table =
            new TableBuilder().text("Breakdown", "Category").whole("Value", "Previous", "Change");

    Breakdown(Composition month) {
        this.month = month;
    }

    Breakdown national(String metric) {
        month.metrics()
                .find(metric)
                .ifPresent(value -> table.row(
                        Cell.of("National"),
                        Cell.of("All"),
                        Cells.figure(value.value()),
                        Cells.figure(value.previous()),
                        Cells.figure(value.change())));
        return this;
    }

    /** The same without combinations that have no trust and had none. */
    Breakdown occurringBy(String metric, String group) {
        return rows(
                month.metrics().by(metric, group).stream()
                        .filter(value -> !isNone(value.value()) || !isNone(value.previous()))
                        .toList(),
                Set.of(),
                Set.of());
    }

    private static boolean isNone(Figure figure) {
        return !(figure instanceof Figure.Known known) || known.value().signum() == 0;
    }

    Breakdown by(String metric, String group) {
        return rows(month.metrics().by(metric, group), Set.of(), Set.of());
    }

    /** The same with the figures of few trusts withheld. */
    Breakdown confidentialBy(String metric, String group) {
        List<MetricValue> values = month.metrics().by(metric, group);
        return rows(
                values,
                Confidentiality.withheld(values, MetricValue::value),
                Confidentiality.withheld(values, MetricValue::previous));
    }

    TableBuilder table() {
        return table;
    }

    private Breakdown rows(List<MetricValue> values, Set<String> withheldNow, Set<String> withheldBefore) {
        for (MetricValue value : values) {
            boolean now = withheldNow.contains(value.groupValue());
            boolean before = withheldBefore.contains(value.groupValue());
            table.row(
                    Cell.of(Labels.group(value.group())),
                    Cell.of(month.labels().value(value.group(), value.groupValue())),
                    cell(value.value(), now),
                    cell(value.previous(), before),
                    cell(value.change(), now || before));
        }
        return this;
    }

    private static Cell cell(Figure figure, boolean withheld) {
        return withheld && figure instanceof Figure.Known ? Cell.of(Mark.CONFIDENTIAL) : Cells.figure(figure);
    }
}

package org.programmereporting.report.sheets;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.measure.PartsOfTotals;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;

/** The table that groupings of one metric share: Breakdown, Category, Value, Previous, Change. */
final class Breakdown {
    private final Composition month;
    private final TableBuilder table;
    private boolean leftOut;

    Breakdown(Composition month) {
        this.month = month;
        this.table = Beside.column(
                new TableBuilder().text("Breakdown", "Category").whole("Value", "Previous", "Change"), month);
    }

    /** All trusts that the workbook is of. */
    Breakdown whole(String metric) {
        month.metrics()
                .find(metric)
                .ifPresent(value -> table.row(Beside.with(
                        List.of(
                                Cell.of(month.group()
                                        .map(group -> Labels.group(group.group()))
                                        .orElse("National")),
                                Cell.of(month.isCut() ? month.everybody() : "All"),
                                Cells.figure(value.value()),
                                Cells.figure(value.previous()),
                                Cells.figure(value.change())),
                        month,
                        metric)));
        return this;
    }

    /** The same without combinations that have no trust and had none. */
    Breakdown occurringBy(String metric, String group) {
        if (isOf(group)) {
            return this;
        }
        return rows(
                month.metrics().by(metric, group).stream()
                        .filter(value -> !isNone(value.value()) || !isNone(value.previous()))
                        .toList(),
                Set.of(),
                Set.of());
    }

    private boolean isOf(String group) {
        return month.group().filter(cut -> group.contains(cut.group())).isPresent();
    }

    private static boolean isNone(Figure figure) {
        return !(figure instanceof Figure.Known known) || known.value().signum() == 0;
    }

    /** In a workbook that is cut, only what occurs in it, and not by what it is cut to. */
    Breakdown by(String metric, String group) {
        return month.isCut() ? occurringBy(metric, group) : rows(month.metrics().by(metric, group), Set.of(), Set.of());
    }

    /** The same with the figures of few trusts withheld. */
    Breakdown confidentialBy(String metric, String group) {
        List<MetricValue> values = month.metrics().by(metric, group);
        List<List<MetricValue>> shown = shown(metric, group);
        List<List<MetricValue>> behind = behind(metric, group);
        Set<String> now = Confidentiality.withheld(shown, behind, MetricValue::value);
        Set<String> before = Confidentiality.withheld(shown, behind, MetricValue::previous);
        leftOut = Confidentiality.isToldByTheTotal(values, now, MetricValue::value)
                || Confidentiality.isToldByTheTotal(values, before, MetricValue::previous);
        return leftOut ? this : rows(values, now, before);
    }

    /** Whether a breakdown is not shown, since the total would tell what is withheld in it. */
    boolean isLeftOut() {
        return leftOut;
    }

    /** The tables of the nation and of the workbooks that are cut. */
    private List<List<MetricValue>> shown(String metric, String group) {
        return Stream.concat(Stream.of(nation().metrics()), month.siblings().stream())
                .map(metrics -> metrics.by(metric, group))
                .toList();
    }

    private List<List<MetricValue>> behind(String metric, String group) {
        return nation().figures().definitions().stream()
                .filter(definition -> definition.id().equals(metric))
                .flatMap(definition ->
                        PartsOfTotals.of(definition, group, nation().figures().month()).stream())
                .toList();
    }

    private Composition nation() {
        return month.nation().orElse(month);
    }

    TableBuilder table() {
        return table;
    }

    private Breakdown rows(List<MetricValue> values, Set<String> withheldNow, Set<String> withheldBefore) {
        for (MetricValue value : values) {
            boolean now = withheldNow.contains(value.groupValue());
            boolean before = withheldBefore.contains(value.groupValue());
            table.row(Beside.with(
                    List.of(
                            Cell.of(Labels.group(value.group())),
                            Cell.of(month.labels().value(value.group(), value.groupValue())),
                            cell(value.value(), now),
                            cell(value.previous(), before),
                            cell(value.change(), now || before)),
                    month,
                    national(value, now)));
        }
        return this;
    }

    /** Withheld too where the group's own figure is: the nation's then never helps to work it out. */
    private Optional<Cell> national(MetricValue value, boolean withheld) {
        return month.nation()
                .flatMap(nation -> nation.metrics().find(value.metric(), value.group(), value.groupValue()))
                .map(national -> cell(national.value(), withheld));
    }

    private static Cell cell(Figure figure, boolean withheld) {
        return withheld && figure instanceof Figure.Known ? Cell.of(Mark.CONFIDENTIAL) : Cells.figure(figure);
    }
}

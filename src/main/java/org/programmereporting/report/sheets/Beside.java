package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Table.Format;

/** The national figure beside that of a group: one more column, in workbooks that are cut to a group only. */
final class Beside {
    static final String HEADING = "National";

    private Beside() {}

    static TableBuilder column(TableBuilder table, Composition month) {
        return month.isCut() ? table.column(HEADING, Format.WHOLE) : table;
    }

    static List<Cell> with(List<Cell> row, Composition month, String metric) {
        return with(row, month, metric, "", "");
    }

    static List<Cell> with(List<Cell> row, Composition month, String metric, String group, String value) {
        return with(row, month, national(month, metric, group, value).map(figure -> Cells.figure(figure.value())));
    }

    static List<Cell> withShare(List<Cell> row, Composition month, String metric) {
        return with(row, month, national(month, metric, "", "").map(Cells::share));
    }

    /** The row as it is, and what the nation has in this place. */
    static List<Cell> with(List<Cell> row, Composition month, Optional<Cell> national) {
        if (!month.isCut()) {
            return row;
        }
        List<Cell> wider = new ArrayList<>(row);
        wider.add(national.orElse(Cell.of(Mark.NOT_AVAILABLE)));
        return wider;
    }

    private static Optional<MetricValue> national(Composition month, String metric, String group, String value) {
        return month.nation().flatMap(nation -> nation.metrics().find(metric, group, value));
    }
}

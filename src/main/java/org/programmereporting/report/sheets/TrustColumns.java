package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Table.Format;
import org.programmereporting.returns.TrustPosition;

/** A table of trusts, each column with what it holds of a trust; so that a programme has only the columns for which it has figures. */
final class TrustColumns {
    private final List<Column> columns = new ArrayList<>();

    private record Column(String heading, Format format, Function<TrustPosition, Cell> cell) {}

    /** A column of every trust. */
    TrustColumns of(String heading, Format format, Function<TrustPosition, Cell> cell) {
        columns.add(new Column(heading, format, cell));
        return this;
    }

    /** A column that does not apply to an exited trust. */
    TrustColumns ofRemaining(String heading, Format format, Function<TrustPosition, Cell> cell) {
        return of(heading, format, trust -> trust.isExited() ? Cell.of(Mark.NOT_APPLICABLE) : cell.apply(trust));
    }

    TableBuilder table(List<TrustPosition> trusts) {
        TableBuilder table = new TableBuilder();
        columns.forEach(column -> table.column(column.heading(), column.format()));
        trusts.forEach(trust -> table.row(
                columns.stream().map(column -> column.cell().apply(trust)).toList()));
        return table;
    }
}

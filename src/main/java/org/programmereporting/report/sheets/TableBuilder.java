package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.List;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Table;
import org.programmereporting.report.Table.Column;
import org.programmereporting.report.Table.Format;

/** A table, column by column, then row by row. */
final class TableBuilder {
    private final List<Column> columns = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();

    TableBuilder column(String heading, Format format) {
        columns.add(new Column(heading, format));
        return this;
    }

    TableBuilder text(String... headings) {
        return all(Format.TEXT, headings);
    }

    TableBuilder longText(String... headings) {
        return all(Format.LONG_TEXT, headings);
    }

    TableBuilder whole(String... headings) {
        return all(Format.WHOLE, headings);
    }

    TableBuilder date(String... headings) {
        return all(Format.DATE, headings);
    }

    private TableBuilder all(Format format, String... headings) {
        for (String heading : headings) {
            column(heading, format);
        }
        return this;
    }

    TableBuilder row(List<Cell> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells for " + columns.size() + " columns");
        }
        rows.add(List.copyOf(cells));
        return this;
    }

    TableBuilder row(Cell... cells) {
        return row(List.of(cells));
    }

    /** Leaves out a row of a group that has nothing but zeros and what does not apply. */
    TableBuilder rowUnlessIdle(List<Cell> cells) {
        return cells.stream().skip(1).allMatch(TableBuilder::isIdle) ? this : row(cells);
    }

    private static boolean isIdle(Cell cell) {
        if (cell instanceof Cell.Quantity number) {
            return number.value().signum() == 0;
        }
        return cell instanceof Cell.Marked marked && marked.mark() == Mark.NOT_APPLICABLE;
    }

    int rows() {
        return rows.size();
    }

    /** The table; when it has no rows, one that says so in words. */
    Table named(String name, String whenEmpty) {
        if (rows.isEmpty()) {
            List<Cell> only = new ArrayList<>(List.of(Cell.of(whenEmpty)));
            columns.stream().skip(1).forEach(column -> only.add(Cell.of(Mark.NOT_APPLICABLE)));
            rows.add(only);
        }
        return new Table(name, columns, rows);
    }
}

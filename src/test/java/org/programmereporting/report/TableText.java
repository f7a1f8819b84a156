package org.programmereporting.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A table as lines of text, cells between bars, so that a test can show the whole of it. */
public final class TableText {
    private TableText() {}

    public static String of(Sheet.Tabular sheet) {
        List<String> lines = new ArrayList<>();
        lines.add(sheet.table().columns().stream().map(Table.Column::heading).collect(Collectors.joining(" | ")));
        sheet.table()
                .rows()
                .forEach(row -> lines.add(row.stream().map(TableText::of).collect(Collectors.joining(" | "))));
        return String.join("\n", lines) + "\n";
    }

    private static String of(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        if (cell instanceof Cell.Link link) {
            return link.text() + " -> " + link.sheet() + "!" + link.cell();
        }
        if (cell instanceof Cell.Marked marked) {
            return marked.mark().text();
        }
        if (cell instanceof Cell.Day day) {
            return day.value().toString();
        }
        if (cell instanceof Cell.Points points) {
            return points.value().stripTrailingZeros().toPlainString() + " pp";
        }
        if (cell instanceof Cell.Score) {
            return Shown.of(cell, Table.Format.DECIMAL);
        }
        if (cell instanceof Cell.Share share) {
            return share.value().movePointRight(2).stripTrailingZeros().toPlainString() + "%";
        }
        return ((Cell.Quantity) cell).value().toPlainString();
    }
}

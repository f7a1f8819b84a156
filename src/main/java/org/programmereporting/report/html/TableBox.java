package org.programmereporting.report.html;

import java.util.List;
import java.util.Optional;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Shown;
import org.programmereporting.report.Table.Column;
import org.programmereporting.report.Table.Format;

/** A table in a box of its own, which scrolls where the screen is narrower; the first cell of a row is its heading. */
final class TableBox {
    private static final int WIDE = 9;

    /** A text of more, such as a trust's name, would stand a word a line in a narrow column. */
    private static final int FEW_LETTERS = 24;

    private final Markup page;
    private final Anchors anchors;
    private final NoteLinks notes;
    private final Sheet.Tabular sheet;

    TableBox(Markup page, Anchors anchors, NoteLinks notes, Sheet.Tabular sheet) {
        this.page = page;
        this.anchors = anchors;
        this.notes = notes;
        this.sheet = sheet;
    }

    void write() {
        String caption = anchors.section(sheet.name()) + ".table";
        page.open("div", "class", "scroll", "role", "group", "tabindex", "0", "aria-labelledby", caption);
        page.open("table", "class", isWide() ? "wide" : "plain");
        page.element("caption", "Table: " + sheet.name(), "id", caption).line();
        writeHeadings();
        page.open("tbody").line();
        for (int row = 0; row < sheet.table().rows().size(); row++) {
            writeRow(row);
        }
        page.close().close().close().line();
    }

    private boolean isWide() {
        return sheet.table().columns().size() > WIDE;
    }

    private void writeHeadings() {
        page.open("thead").open("tr");
        for (Column column : sheet.table().columns()) {
            page.open("th", "scope", "col", "class", isNumber(column.format()) ? "number" : "text");
            notes.write(page, column.heading(), sheet.name());
            page.close();
        }
        page.close().close().line();
    }

    private void writeRow(int number) {
        List<Cell> row = sheet.table().rows().get(number);
        String note = Tables.isNotes(sheet) ? NoteLinks.place(row) : "";
        open(note.isEmpty() ? anchors.linkedRow(sheet.name(), number) : Optional.of(note));
        for (int column = 0; column < row.size(); column++) {
            open(column, row.get(column));
            write(row.get(column), column);
            if (column == row.size() - 1) {
                notes.back(page, note);
            }
            page.close();
        }
        page.close().line();
    }

    private void open(Optional<String> id) {
        id.ifPresentOrElse(name -> page.open("tr", "id", name), () -> page.open("tr"));
    }

    private void open(int column, Cell cell) {
        String look = look(cell, format(column));
        if (column == 0) {
            page.open("th", "scope", "row", "class", look);
        } else {
            page.open("td", "class", look);
        }
    }

    private void write(Cell cell, int column) {
        String shown = Shown.of(cell, format(column));
        if (cell instanceof Cell.Link link) {
            page.element("a", shown, "href", "#" + anchors.target(link));
        } else {
            page.text(shown);
        }
    }

    private Format format(int column) {
        return sheet.table().columns().get(column).format();
    }

    /** As in the workbook: numbers, and what stands for them, to the right. */
    private static String look(Cell cell, Format format) {
        if (cell instanceof Cell.Quantity
                || cell instanceof Cell.Share
                || cell instanceof Cell.Points
                || cell instanceof Cell.Score
                || cell instanceof Cell.Revised
                || isNumber(format)) {
            return "number";
        }
        if (cell instanceof Cell.Day) {
            return "day";
        }
        if (format == Format.LONG_TEXT) {
            return "long";
        }
        return Shown.of(cell, format).length() > FEW_LETTERS ? "text words" : "text";
    }

    private static boolean isNumber(Format format) {
        return switch (format) {
            case WHOLE, DECIMAL, PERCENT -> true;
            case TEXT, LONG_TEXT, DATE, MONTH -> false;
        };
    }
}

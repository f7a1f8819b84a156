package org.programmereporting.feedback.excel;

import java.util.SortedMap;
import org.programmereporting.excel.ArialWidth;
import org.programmereporting.excel.SafeText;
import org.programmereporting.excel.xlsx.Comment;
import org.programmereporting.excel.xlsx.Sheet;
import org.programmereporting.feedback.CopySheet.Remark;
import org.programmereporting.returns.CellAddress;

/** Puts remarks into comments, each to the right of its cell and as large as its text. */
final class Comments {
    private static final String AUTHOR = "Programme Reporting";
    private static final int WIDE = 340; // pixels
    private static final double DIGITS_A_LINE = 42;
    private static final int LINE_PIXELS = 18;
    private static final int MARGIN_PIXELS = 14;
    private static final int LAST_COLUMN = 16_383;
    private static final int LAST_ROW = 1_048_575;

    private final Sheet sheet;
    private final Room room;

    Comments(Sheet sheet, Room room) {
        this.sheet = sheet;
        this.room = room;
    }

    void add(SortedMap<CellAddress, Remark> remarks) {
        remarks.forEach((address, remark) -> sheet.comment(new Comment(
                address.row(),
                address.column(),
                AUTHOR,
                remark.text(),
                box(address.row(), address.column(), SafeText.of(remark.text())))));
    }

    private Comment.Box box(int row, int column, String text) {
        int firstColumn = Math.min(column + 1, LAST_COLUMN);
        int across = WIDE;
        int lastColumn = firstColumn;
        while (across > room.columnPixels(lastColumn)) {
            across -= room.columnPixels(lastColumn++);
        }
        int down = ArialWidth.lines(text, DIGITS_A_LINE) * LINE_PIXELS + MARGIN_PIXELS;
        int lastRow = row;
        while (down > room.rowPixels(lastRow)) {
            down -= room.rowPixels(lastRow++);
        }
        return new Comment.Box(
                firstColumn, row, Math.min(lastColumn, LAST_COLUMN), across, Math.min(lastRow, LAST_ROW), down);
    }
}

package org.programmereporting.feedback.excel;

import java.util.SortedMap;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.programmereporting.excel.ArialWidth;
import org.programmereporting.excel.SafeText;
import org.programmereporting.feedback.CopySheet.Remark;

/** Puts remarks into comments, each to the right of its cell and as large as its text. */
final class Comments {
    private static final String AUTHOR = "Programme Reporting";
    private static final int WIDE = 340; // pixels
    private static final double DIGITS_A_LINE = 42;
    private static final int LINE_PIXELS = 18;
    private static final int MARGIN_PIXELS = 14;
    private static final int LAST_COLUMN = 16_383;
    private static final int LAST_ROW = 1_048_575;

    private final XSSFSheet sheet;
    private final Room room;
    private final Styles styles;

    Comments(XSSFSheet sheet, Room room, Styles styles) {
        this.sheet = sheet;
        this.room = room;
        this.styles = styles;
    }

    void add(SortedMap<org.programmereporting.returns.CellAddress, Remark> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFFont font = styles.body();
        // row by row from the left: the library puts a comment to its anchor's cell first, which must be free
        remarks.forEach((address, remark) -> add(drawing, font, address.row(), address.column(), remark));
    }

    private void add(XSSFDrawing drawing, XSSFFont font, int row, int column, Remark remark) {
        String text = SafeText.of(remark.text());
        XSSFComment comment = drawing.createCellComment(anchor(row, column, text));
        comment.setAddress(new CellAddress(row, column));
        comment.setAuthor(AUTHOR);
        XSSFRichTextString words = new XSSFRichTextString(text);
        words.applyFont(font);
        comment.setString(words);
    }

    private XSSFClientAnchor anchor(int row, int column, String text) {
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
        return new XSSFClientAnchor(
                0,
                0,
                across * Units.EMU_PER_PIXEL,
                down * Units.EMU_PER_PIXEL,
                firstColumn,
                row,
                Math.min(lastColumn, LAST_COLUMN),
                Math.min(lastRow, LAST_ROW));
    }
}

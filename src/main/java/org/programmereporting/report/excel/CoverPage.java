package org.programmereporting.report.excel;

import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.programmereporting.report.Sheet;

/** The cover: prose down one wide column. */
final class CoverPage {
    private static final int WIDTH = 110;
    private static final double HEADING = 1.3;

    private final XSSFSheet sheet;
    private final CellWriter cells;

    CoverPage(XSSFSheet sheet, CellWriter cells) {
        this.sheet = sheet;
        this.cells = cells;
    }

    void write(Sheet.Cover cover) {
        sheet.setColumnWidth(0, WIDTH * 256);
        PageOpening.title(sheet, cells, cover.title());
        int at = 1;
        for (Sheet.Line line : cover.lines()) {
            write(sheet.createRow(at++), line);
        }
    }

    private void write(XSSFRow row, Sheet.Line line) {
        Look look = switch (line.style()) {
            case BANNER -> Look.BANNER;
            case HEADING -> Look.COVER_HEADING;
            case BODY -> Look.COVER_BODY;
        };
        cells.text(row, 0, look, line.text());
        double room = look == Look.COVER_BODY ? WIDTH - 2 : WIDTH / HEADING;
        double points = ColumnWidths.points(ArialWidth.lines(line.text(), room));
        row.setHeightInPoints((float) (look == Look.COVER_HEADING ? points * HEADING + 4 : points + 3));
    }
}

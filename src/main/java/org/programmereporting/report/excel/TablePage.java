package org.programmereporting.report.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table;
import org.programmereporting.report.Table.Column;

/** A sheet with its title, introduction, one table, and the charts to the table's right. */
final class TablePage {
    private static final double CM_PER_POINT = 2.54 / 72;
    private static final double ONE_PAGE_CM = 27;

    private final XSSFSheet sheet;
    private final CellWriter cells;

    TablePage(XSSFSheet sheet, CellWriter cells) {
        this.sheet = sheet;
        this.cells = cells;
    }

    void write(Sheet.Tabular tabular) {
        PageOpening.title(sheet, cells, tabular.title());
        int headings = PageOpening.introduction(sheet, cells, tabular.introduction());
        Table table = tabular.table();
        TablePlace place =
                new TablePlace(headings, table.columns().size(), table.rows().size());
        writeTable(table, place);
        double charts = new ChartColumn(sheet, table, place).draw(tabular.charts());
        if (heightCm(0, headings) + Math.max(charts, heightCm(headings, sheet.getLastRowNum() + 1)) <= ONE_PAGE_CM) {
            sheet.getPrintSetup().setFitHeight((short) 1); // no chart cut in two
        }
    }

    private double heightCm(int from, int to) {
        double points = 0;
        for (int at = from; at < to; at++) {
            points += sheet.getRow(at).getHeightInPoints();
        }
        return points * CM_PER_POINT;
    }

    private void writeTable(Table table, TablePlace place) {
        ColumnWidths widths = new ColumnWidths(table);
        for (int i = 0; i < place.columns(); i++) {
            sheet.setColumnWidth(i, widths.width(i));
        }
        writeHeadings(table.columns(), place.headings(), widths);
        int at = place.headings() + 1;
        for (List<Cell> row : table.rows()) {
            writeRow(sheet.createRow(at++), table.columns(), row, widths);
        }
        ExcelTable.declare(sheet, table, place);
        // codes made of digits are text on purpose: no green corners
        sheet.addIgnoredErrors(place.area(), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private void writeHeadings(List<Column> columns, int at, ColumnWidths widths) {
        XSSFRow row = sheet.createRow(at);
        row.setHeightInPoints((float) widths.headingPoints());
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            cells.text(row, i, CellWriter.headingLook(column.format()), column.heading());
        }
    }

    private void writeRow(XSSFRow row, List<Column> columns, List<Cell> values, ColumnWidths widths) {
        row.setHeightInPoints((float) widths.points(values));
        for (int i = 0; i < columns.size(); i++) {
            cells.value(row, i, columns.get(i).format(), values.get(i));
        }
    }
}

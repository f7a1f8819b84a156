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
        new ChartColumn(sheet, table, place).draw(tabular.charts());
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
            Look look = CellWriter.isText(column.format()) ? Look.HEADING : Look.NUMBER_HEADING;
            cells.text(row, i, look, column.heading());
        }
    }

    private void writeRow(XSSFRow row, List<Column> columns, List<Cell> values, ColumnWidths widths) {
        row.setHeightInPoints((float) widths.points(values));
        for (int i = 0; i < columns.size(); i++) {
            cells.value(row, i, columns.get(i).format(), values.get(i));
        }
    }
}

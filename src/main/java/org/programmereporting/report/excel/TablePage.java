package org.programmereporting.report.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.Row;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.Table;
import org.programmereporting.report.Table.Column;

/** A sheet with its title, introduction, one table, and the charts to the table's right. */
final class TablePage {
    private final Page page;

    TablePage(Page page) {
        this.page = page;
    }

    void write(Sheet.Tabular tabular) {
        page.addTitle(tabular.title());
        tabular.introduction().forEach(page::addLine);
        Table table = tabular.table();
        TablePlace place = new TablePlace(
                page.length(), table.columns().size(), table.rows().size());
        PrintPlan plan = PrintPlan.of(table, tabular.charts(), page.heightCm(0, page.length()));
        writeTable(table, place, plan.widths());
        double chartsCm = new ChartColumn(page, table, place, plan).draw(tabular.charts());
        new PrintedPages(page, place, plan, chartsCm).set();
    }

    private void writeTable(Table table, TablePlace place, ColumnWidths widths) {
        for (int i = 0; i < place.columns(); i++) {
            page.sheet().setColumnWidth(i, widths.width(i));
        }
        writeHeadings(table.columns(), page.add(widths.headingPoints()));
        table.rows().forEach(row -> writeRow(table.columns(), row, page.add(widths.points(row))));
        ExcelTable.declare(page.sheet(), table, place);
        // codes made of digits are text on purpose: no green corners
        page.sheet().addIgnoredErrors(place.area(), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private void writeHeadings(List<Column> columns, Row row) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            page.cells().text(row, i, CellWriter.headingLook(column.format()), column.heading());
        }
    }

    private void writeRow(List<Column> columns, List<Cell> values, Row row) {
        for (int i = 0; i < columns.size(); i++) {
            page.cells().value(row, i, columns.get(i).format(), values.get(i));
        }
    }
}

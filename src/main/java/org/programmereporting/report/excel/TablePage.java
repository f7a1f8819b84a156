package org.programmereporting.report.excel;

import java.util.List;
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
            page.sheet().width(i, widths.width(i));
        }
        writeHeadings(table.columns(), page.add(widths.headingPoints()));
        table.rows().forEach(row -> writeRow(table.columns(), row, page.add(widths.points(row))));
        page.sheet()
                .table(
                        table.name(),
                        place.area(),
                        table.columns().stream().map(Column::heading).toList());
        page.sheet().keepTextNumbers(place.area()); // codes
    }

    private void writeHeadings(List<Column> columns, int row) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            page.cells().text(row, i, CellWriter.headingLook(column.format()), column.heading());
        }
    }

    private void writeRow(List<Column> columns, List<Cell> values, int row) {
        for (int i = 0; i < columns.size(); i++) {
            page.cells().value(row, i, columns.get(i).format(), values.get(i));
        }
    }
}

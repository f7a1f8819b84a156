package org.programmereporting.report.excel;

import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumns;
import org.programmereporting.report.Table;

/** Declares written cells to be a real Excel table, without filter buttons or a table style: its look is in its cells. */
final class ExcelTable {
    private ExcelTable() {}

    /** POI's own way numbers and names the columns again for each that is added, at a cost that grows with their square. */
    static void declare(XSSFSheet sheet, Table table, TablePlace place) {
        XSSFTable declared = sheet.createTable(null);
        declared.setName(table.name());
        declared.setDisplayName(table.name());
        declared.getCTTable().setRef(place.area().formatAsString());
        CTTableColumns columns = declared.getCTTable().addNewTableColumns();
        columns.setCount(place.columns());
        for (int i = 0; i < place.columns(); i++) {
            CTTableColumn column = columns.addNewTableColumn();
            column.setId(i + 1L);
            column.setName(table.columns().get(i).heading());
        }
    }
}

package org.programmereporting.report.excel;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.programmereporting.report.Table;

/** Declares written cells to be a real Excel table, without filter buttons or a table style: its look is in its cells. */
final class ExcelTable {
    private ExcelTable() {}

    static void declare(XSSFSheet sheet, Table table, TablePlace place) {
        XSSFTable declared =
                sheet.createTable(new AreaReference(place.area().formatAsString(), SpreadsheetVersion.EXCEL2007));
        declared.setName(table.name());
        declared.setDisplayName(table.name());
        for (int i = 0; i < place.columns(); i++) {
            declared.getColumns().get(i).setName(table.columns().get(i).heading());
        }
    }
}

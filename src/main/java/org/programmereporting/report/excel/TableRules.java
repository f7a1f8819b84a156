package org.programmereporting.report.excel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** Each sheet but the cover has one real Excel table under one row of headings that are unique and never empty. */
final class TableRules implements SheetRule {
    @Override
    public List<Breach> check(ReadSheet sheet) {
        List<Breach> breaches = new ArrayList<>();
        int tables = sheet.tables().size();
        if (sheet.isCover()) {
            if (tables > 0) {
                breaches.add(sheet.breach("one-table", "the cover has a table; move it to a sheet of its own"));
            }
            return breaches;
        }
        if (tables != 1) {
            breaches.add(sheet.breach(
                    "one-table", "has " + tables + " Excel tables; give each table a sheet, and each sheet a table"));
        }
        sheet.tables().forEach(table -> check(sheet, table, breaches));
        return breaches;
    }

    private static void check(ReadSheet sheet, XSSFTable table, List<Breach> breaches) {
        if (table.getHeaderRowCount() != 1) {
            breaches.add(sheet.breach(
                    "one-heading-row",
                    "table " + table.getName() + " has " + table.getHeaderRowCount() + " heading rows; give it one"));
        }
        checkHeadings(sheet, table, breaches);
    }

    private static void checkHeadings(ReadSheet sheet, XSSFTable table, List<Breach> breaches) {
        CellRangeAddress area = ReadSheet.area(table);
        Set<String> seen = new HashSet<>();
        for (int column = area.getFirstColumn(); column <= area.getLastColumn(); column++) {
            String heading = sheet.text(area.getFirstRow(), column);
            String cell = new CellAddress(area.getFirstRow(), column).formatAsString();
            if (heading.isBlank()) {
                breaches.add(new Breach(
                        "heading-empty", sheet.name(), cell, "the heading is empty; say what the column holds"));
            } else if (!seen.add(heading.toLowerCase(Locale.ROOT))) {
                breaches.add(new Breach(
                        "heading-unique",
                        sheet.name(),
                        cell,
                        "the heading \"" + heading + "\" is used twice; tell the columns apart"));
            }
        }
    }
}

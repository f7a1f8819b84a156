package org.programmereporting.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** Tables begin in column A; only prose stands above them, nothing beside or below; no cell is merged; no row or column is blank. */
final class TablePlaceRules implements SheetRule {
    @Override
    public List<Breach> check(ReadSheet sheet) {
        List<Breach> breaches = new ArrayList<>();
        for (CellRangeAddress merged : sheet.poi().getMergedRegions()) {
            breaches.add(sheet.breach(
                    "no-merged-cells", "cells " + merged.formatAsString() + " are merged; split them, a value each"));
        }
        sheet.tableArea().ifPresent(area -> {
            if (area.getFirstColumn() != 0) {
                breaches.add(sheet.breach("table-in-column-a", "the table begins beside column A; move it there"));
            }
            sheet.cells().stream()
                    .filter(cell -> !ReadSheet.isBlank(cell))
                    .forEach(cell -> checkOutside(sheet, cell, area, breaches));
            checkBlankLines(sheet, area, breaches);
        });
        return breaches;
    }

    private static void checkOutside(ReadSheet sheet, XSSFCell cell, CellRangeAddress area, List<Breach> breaches) {
        if (area.isInRange(cell)) {
            return;
        }
        if (cell.getRowIndex() > area.getLastRow()) {
            breaches.add(sheet.breach(
                    "nothing-below-table", cell, "stands below the table; move it to the introduction or the notes"));
        } else if (cell.getRowIndex() >= area.getFirstRow() || cell.getColumnIndex() > 0) {
            breaches.add(sheet.breach(
                    "nothing-beside-table", cell, "stands outside column A and the table; move it into one of them"));
        }
    }

    private static void checkBlankLines(ReadSheet sheet, CellRangeAddress area, List<Breach> breaches) {
        boolean[] rows = new boolean[area.getLastRow() - area.getFirstRow()];
        boolean[] columns = new boolean[area.getLastColumn() - area.getFirstColumn() + 1];
        for (XSSFCell cell : sheet.body()) {
            if (!ReadSheet.isBlank(cell)) {
                rows[cell.getRowIndex() - area.getFirstRow() - 1] = true;
                columns[cell.getColumnIndex() - area.getFirstColumn()] = true;
            }
        }
        for (int i = 0; i < rows.length; i++) {
            if (!rows[i]) {
                breaches.add(sheet.breach(
                        "no-blank-row",
                        "row " + (area.getFirstRow() + i + 2) + " of the table is blank; leave it out"));
            }
        }
        for (int i = 0; i < columns.length; i++) {
            if (!columns[i]) {
                breaches.add(
                        sheet.breach("no-blank-column", "column " + (i + 1) + " of the table is blank; leave it out"));
            }
        }
    }
}

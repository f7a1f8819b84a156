package org.programmereporting.collect.excel;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Whether all that a workbook names was read: the library leaves out a sheet whose part is missing, and keeps the last of cells that share an address. */
final class Completeness {
    private Completeness() {}

    static void check(Workbook workbook) throws WorkbookProblem {
        if (workbook instanceof XSSFWorkbook xml
                && xml.getCTWorkbook().getSheets().sizeOfSheetArray() != xml.getNumberOfSheets()) {
            throw WorkbookProblem.damaged("The workbook is damaged: it names a sheet that is not in it.");
        }
    }

    static void check(Sheet sheet) throws WorkbookProblem {
        if (!(sheet instanceof XSSFSheet xml)) {
            return;
        }
        if (xml.getCTWorksheet().getSheetData().sizeOfRowArray() != xml.getPhysicalNumberOfRows()) {
            throw twice(sheet);
        }
        for (Row row : sheet) {
            if (row instanceof XSSFRow line && line.getCTRow().sizeOfCArray() != line.getPhysicalNumberOfCells()) {
                throw twice(sheet);
            }
        }
    }

    private static WorkbookProblem twice(Sheet sheet) {
        return WorkbookProblem.damaged(
                "The workbook is damaged: the sheet " + sheet.getSheetName() + " holds two cells of the same address.");
    }
}

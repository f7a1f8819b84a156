package org.programmereporting.collect.excel.opened;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.programmereporting.collect.excel.parts.PlainCells;
import org.programmereporting.collect.excel.parts.WorkbookProblem;
import org.programmereporting.returns.CellAddress;

/**
 * Whether all that a workbook holds was read. The library leaves out a sheet whose part is missing, keeps the last of cells that share an address,
 * and takes the first of two lists of rows; so what it read is held against a plain look at the same bytes.
 */
final class Completeness {
    private Completeness() {}

    static void check(Workbook workbook) throws WorkbookProblem {
        if (workbook instanceof XSSFWorkbook xml
                && xml.getCTWorkbook().getSheets().sizeOfSheetArray() != xml.getNumberOfSheets()) {
            throw WorkbookProblem.damaged("The workbook is damaged: it names a sheet that is not in it.");
        }
    }

    /** Every cell that stands in the file was read, and no other. */
    static void check(Sheet sheet, PlainCells plain) throws WorkbookProblem {
        Set<CellAddress> read = new HashSet<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                read.add(new CellAddress(cell.getColumnIndex(), cell.getRowIndex()));
            }
        }
        Optional<String> fault = plain.fault();
        if (fault.isEmpty() && !read.equals(plain.all())) {
            fault = Optional.of("has cells that cannot be read");
        }
        if (fault.isPresent()) {
            throw WorkbookProblem.damaged(
                    "The workbook is damaged: the sheet " + sheet.getSheetName() + " " + fault.get() + ".");
        }
    }
}

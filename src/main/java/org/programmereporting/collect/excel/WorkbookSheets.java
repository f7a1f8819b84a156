package org.programmereporting.collect.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.RawCell;

/** The sheets of a workbook as plain cells, each whole or not at all. */
final class WorkbookSheets {
    private static final int MOST_CELLS = 50_000;

    private WorkbookSheets() {}

    /**
     * All sheets, in their order.
     *
     * @param needed the names of those that must be readable; another that is not is left out
     */
    static List<SheetCells> read(byte[] bytes, Predicate<String> needed)
            throws WorkbookProblem, IOException, InvalidFormatException {
        try (Workbook workbook = open(bytes)) {
            return read(workbook, needed);
        }
    }

    static List<SheetCells> read(Workbook workbook, Predicate<String> needed) throws WorkbookProblem {
        Completeness.check(workbook);
        List<SheetCells> sheets = new ArrayList<>();
        for (Sheet sheet : workbook) {
            if (needed.test(sheet.getSheetName())) {
                sheets.add(whole(sheet));
            } else {
                other(sheet).ifPresent(sheets::add);
            }
        }
        return sheets;
    }

    static Workbook open(byte[] bytes) throws IOException, InvalidFormatException {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        return bytes[0] == 'P' ? new XSSFWorkbook(OPCPackage.open(in)) : new HSSFWorkbook(in);
    }

    private static Optional<SheetCells> other(Sheet sheet) {
        try {
            return Optional.of(whole(sheet));
        } catch (WorkbookProblem | RuntimeException unreadable) {
            // somebody's own sheet beside the form: what is in it is no matter, and if it was the form's it is missing
            return Optional.empty();
        }
    }

    private static SheetCells whole(Sheet sheet) throws WorkbookProblem {
        Completeness.check(sheet);
        TreeMap<CellAddress, RawCell.Content> cells = new TreeMap<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                RawCell.Content content = CellContent.of(cell);
                if (!(content instanceof RawCell.Blank)) {
                    cells.put(new CellAddress(cell.getColumnIndex(), cell.getRowIndex()), content);
                }
            }
            if (cells.size() > MOST_CELLS) {
                throw new WorkbookProblem(
                        FindingCode.FILE_TOO_LARGE,
                        "The sheet " + sheet.getSheetName() + " has more than 50,000 values. Send the form alone.");
            }
        }
        return new SheetCells(sheet.getSheetName(), cells, SheetLayouts.of(sheet, cells.keySet()));
    }
}

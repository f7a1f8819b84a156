package org.programmereporting.collect.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
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
        try (OpenedWorkbook workbook = OpenedWorkbook.of(bytes)) {
            return read(workbook, needed);
        }
    }

    static List<SheetCells> read(OpenedWorkbook opened, Predicate<String> needed) throws WorkbookProblem {
        Completeness.check(opened.workbook());
        List<SheetCells> sheets = new ArrayList<>();
        for (Sheet sheet : opened.workbook()) {
            if (needed.test(sheet.getSheetName())) {
                sheets.add(whole(sheet, opened));
            } else {
                other(sheet, opened).ifPresent(sheets::add);
            }
        }
        return sheets;
    }

    private static Optional<SheetCells> other(Sheet sheet, OpenedWorkbook opened) {
        try {
            return Optional.of(whole(sheet, opened));
        } catch (WorkbookProblem | RuntimeException unreadable) {
            // somebody's own sheet beside the form: what is in it is no matter, and if it was the form's it is missing
            return Optional.empty();
        }
    }

    private static SheetCells whole(Sheet sheet, OpenedWorkbook opened) throws WorkbookProblem {
        Completeness.check(sheet, opened.cells(sheet));
        TreeMap<CellAddress, RawCell.Content> cells = new TreeMap<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                RawCell.Content content = CellContent.of(cell);
                opened.budget().spendLetters(lettersOf(content));
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

    private static int lettersOf(RawCell.Content content) {
        return content instanceof RawCell.Typed typed ? typed.text().length() : 0;
    }
}

package org.programmereporting.collect.excel.opened;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.programmereporting.collect.excel.parts.Budget;
import org.programmereporting.collect.excel.parts.PlainCells;
import org.programmereporting.collect.excel.parts.PlainParts;
import org.programmereporting.collect.excel.parts.PlainRecords;
import org.programmereporting.collect.excel.parts.WorkbookProblem;
import org.programmereporting.collect.excel.sheets.CellContent;
import org.programmereporting.collect.excel.sheets.SheetCells;
import org.programmereporting.collect.excel.sheets.SheetInFile;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.SentReturn.Kind;

/** A workbook as the library reads it, beside the plain look at the same bytes that was taken first. */
final class LibraryWorkbook implements OpenedWorkbook {
    private final Workbook workbook;
    private final Budget budget;
    private final Function<Sheet, PlainCells> plain;

    private LibraryWorkbook(Workbook workbook, Budget budget, Function<Sheet, PlainCells> plain) {
        this.workbook = workbook;
        this.budget = budget;
        this.plain = plain;
    }

    static LibraryWorkbook xlsx(PlainParts parts, Budget budget) throws IOException, InvalidFormatException {
        Workbook workbook = new XSSFWorkbook(OPCPackage.open(parts.forReading()));
        return new LibraryWorkbook(
                workbook,
                budget,
                sheet -> parts.cells(
                        ((XSSFSheet) sheet).getPackagePart().getPartName().getName()));
    }

    static LibraryWorkbook xls(byte[] bytes, Budget budget) throws WorkbookProblem, IOException {
        POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes));
        Map<Integer, PlainCells> cells = PlainRecords.cells(PlainRecords.stream(files), budget);
        Workbook workbook = new HSSFWorkbook(files);
        return new LibraryWorkbook(
                workbook, budget, sheet -> cells.getOrDefault(workbook.getSheetIndex(sheet), new PlainCells()));
    }

    @Override
    public List<SheetCells> read(Predicate<String> needed) throws WorkbookProblem {
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

    private Optional<SheetCells> other(Sheet sheet) {
        try {
            return Optional.of(whole(sheet));
        } catch (WorkbookProblem | RuntimeException unreadable) {
            // somebody's own sheet beside the form: what is in it is no matter, and if it was the form's it is missing
            return Optional.empty();
        }
    }

    private SheetCells whole(Sheet sheet) throws WorkbookProblem {
        Completeness.check(sheet, plain.apply(sheet));
        TreeMap<CellAddress, RawCell.Content> cells = new TreeMap<>();
        Set<CellAddress> formulas = new HashSet<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                RawCell.Content content = CellContent.of(cell);
                budget.spendLetters(SheetCells.lettersOf(content));
                if (!(content instanceof RawCell.Blank)) {
                    CellAddress address = new CellAddress(cell.getColumnIndex(), cell.getRowIndex());
                    cells.put(address, content);
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas.add(address);
                    }
                }
            }
            if (cells.size() > SheetCells.MOST) {
                throw new WorkbookProblem(
                        FindingCode.FILE_TOO_LARGE,
                        "The sheet " + sheet.getSheetName() + " has more than 50,000 values. Send the form alone.");
            }
        }
        return new SheetCells(sheet.getSheetName(), cells, formulas, SheetLayouts.of(sheet, cells.keySet()));
    }

    @Override
    public List<SheetInFile> sheets() {
        return StreamSupport.stream(workbook.spliterator(), false)
                .map(sheet -> new SheetInFile(
                        sheet.getSheetName(),
                        workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) != SheetVisibility.VISIBLE,
                        sheet.getNumMergedRegions(),
                        sheet.getCellComments().size(),
                        sheet.getHyperlinkList().size()))
                .toList();
    }

    @Override
    public void tellOthers(LeftOutParts leftOut) throws InvalidFormatException {
        for (Name name : workbook.getAllNames()) {
            leftOut.addName(name.getNameName());
        }
        if (workbook instanceof XSSFWorkbook xml) {
            for (PackagePart part : xml.getPackage().getParts()) {
                leftOut.addPart(part.getPartName().getName());
            }
        } else if (workbook instanceof HSSFWorkbook old) {
            leftOut.add(Kind.PICTURE, old.getAllPictures().size());
            leftOut.add(Kind.EMBEDDED_OBJECT, old.getAllEmbeddedObjects().size());
            leftOut.add(Kind.MACRO, old.getDirectory().hasEntry("_VBA_PROJECT_CUR") ? 1 : 0);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}

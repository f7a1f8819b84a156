package org.programmereporting.collect.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as the library reads it, beside the plain look at the same bytes that was taken first. */
final class OpenedWorkbook implements AutoCloseable {
    private final Workbook workbook;
    private final Budget budget;
    private final Function<Sheet, PlainCells> plain;

    private OpenedWorkbook(Workbook workbook, Budget budget, Function<Sheet, PlainCells> plain) {
        this.workbook = workbook;
        this.budget = budget;
        this.plain = plain;
    }

    static OpenedWorkbook of(byte[] bytes) throws WorkbookProblem, IOException, InvalidFormatException {
        return bytes[0] == 'P' ? xlsx(bytes) : xls(bytes);
    }

    private static OpenedWorkbook xlsx(byte[] bytes) throws WorkbookProblem, IOException, InvalidFormatException {
        Budget budget = new Budget();
        PlainParts parts = PlainParts.of(bytes, budget);
        Workbook workbook = new XSSFWorkbook(OPCPackage.open(parts.forReading()));
        return new OpenedWorkbook(
                workbook,
                budget,
                sheet -> parts.cells(
                        ((XSSFSheet) sheet).getPackagePart().getPartName().getName()));
    }

    private static OpenedWorkbook xls(byte[] bytes) throws WorkbookProblem, IOException {
        Budget budget = new Budget();
        POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes));
        Map<Integer, PlainCells> cells = PlainRecords.cells(PlainRecords.stream(files), budget);
        Workbook workbook = new HSSFWorkbook(files);
        return new OpenedWorkbook(
                workbook, budget, sheet -> cells.getOrDefault(workbook.getSheetIndex(sheet), new PlainCells()));
    }

    Workbook workbook() {
        return workbook;
    }

    Budget budget() {
        return budget;
    }

    /** The cells that the sheet has in the file. */
    PlainCells cells(Sheet sheet) {
        return plain.apply(sheet);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}

package org.programmereporting.collect;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.FormField;

/** The form as a workbook, labels and headings in place, filled in cell by cell. */
public final class ExampleWorkbook {
    private final Workbook workbook;
    private final CellStyle dateStyle;

    private ExampleWorkbook(Workbook workbook) {
        this.workbook = workbook;
        this.dateStyle = workbook.createCellStyle();
        dateStyle.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
        ExampleForm.FORM.sheets().forEach(workbook::createSheet);
        for (FormField field : ExampleForm.FORM.fields()) {
            int labelColumn = field.table().isEmpty() ? 1 : field.cell().column();
            cell(field.sheet(), new CellAddress(labelColumn, field.cell().row()))
                    .setCellValue(field.label());
        }
    }

    public static ExampleWorkbook xlsx() {
        return new ExampleWorkbook(new XSSFWorkbook());
    }

    public static ExampleWorkbook xls() {
        return new ExampleWorkbook(new HSSFWorkbook());
    }

    /** Puts a value into a cell such as {@code Return!D14}: text, number, truth or day. */
    public ExampleWorkbook with(String place, Object value) {
        Cell cell = cell(place);
        if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(dateStyle);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Boolean truth) {
            cell.setCellValue(truth);
        } else {
            cell.setCellValue(value.toString());
        }
        return this;
    }

    /** The cell at a place such as {@code Return!D14}. */
    public Cell cell(String place) {
        int mark = place.indexOf('!');
        return cell(
                place.substring(0, mark),
                CellAddress.of(place.substring(mark + 1)).orElseThrow());
    }

    public Workbook workbook() {
        return workbook;
    }

    public byte[] bytes() {
        return bytes(workbook);
    }

    /** A workbook as a file, and closed. */
    public static byte[] bytes(Workbook workbook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (workbook) {
            workbook.write(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private Cell cell(String name, CellAddress address) {
        Sheet sheet = workbook.getSheet(name);
        Row row = sheet.getRow(address.row());
        Row line = row == null ? sheet.createRow(address.row()) : row;
        return line.getCell(address.column(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}

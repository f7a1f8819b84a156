package org.programmereporting.mutation;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.programmereporting.collect.ExampleWorkbook;

/** Writes a plain book as an .xls. */
final class XlsText {
    private final HSSFWorkbook workbook = new HSSFWorkbook();
    private final Map<PlainCell.Style, CellStyle> styles = new EnumMap<>(PlainCell.Style.class);

    private XlsText() {}

    static byte[] of(PlainBook book) {
        return new XlsText().bytes(book);
    }

    private byte[] bytes(PlainBook book) {
        book.sheets.forEach((name, sheet) -> add(workbook.createSheet(name), sheet));
        if (book.date1904) {
            workbook.getInternalWorkbook().getRecords().stream()
                    .filter(org.apache.poi.hssf.record.DateWindow1904Record.class::isInstance)
                    .map(org.apache.poi.hssf.record.DateWindow1904Record.class::cast)
                    .forEach(window -> window.setWindowing((short) 1));
        }
        return ExampleWorkbook.bytes(workbook);
    }

    private void add(Sheet to, PlainSheet sheet) {
        sheet.cells.forEach((address, cell) -> {
            Row row = to.getRow(address.row());
            Row line = row == null ? to.createRow(address.row()) : row;
            put(line.createCell(address.column()), cell);
            line.setZeroHeight(sheet.hiddenRows.contains(address.row()));
        });
        sheet.hiddenColumns.forEach(column -> to.setColumnHidden(column, true));
        sheet.merged.forEach(area -> to.addMergedRegion(CellRangeAddress.valueOf(area)));
        workbook.setSheetHidden(workbook.getSheetIndex(to), sheet.hidden);
    }

    private void put(Cell to, PlainCell cell) {
        if (cell instanceof PlainCell.Text text) {
            to.setCellValue(text.text());
        } else if (cell instanceof PlainCell.Rich rich) {
            HSSFRichTextString text = new HSSFRichTextString(rich.first() + rich.second());
            text.applyFont(0, rich.first().length(), workbook.createFont());
            to.setCellValue(text);
        } else if (cell instanceof PlainCell.Numeric number) {
            to.setCellValue(number.value());
            to.setCellStyle(style(number.style()));
        } else if (cell instanceof PlainCell.Truth truth) {
            to.setCellValue(truth.value());
        } else if (cell instanceof PlainCell.Erroneous error) {
            to.setCellErrorValue(FormulaError.forString(error.error()).getCode());
        } else if (cell instanceof PlainCell.Formula formula) {
            to.setCellFormula(formula.formula());
            put(to, formula.stored());
        }
    }

    private CellStyle style(PlainCell.Style style) {
        return styles.computeIfAbsent(style, wanted -> {
            CellStyle made = workbook.createCellStyle();
            String format = switch (wanted) {
                case DATE -> "dd/mm/yyyy";
                case DATE_AND_TIME -> "dd/mm/yyyy hh:mm";
                case PERCENTAGE -> "0%";
                case TEXT -> "@";
                case UNIT -> "0.0\" days of 50%\"";
                case TIME -> "[h]:mm:ss";
                case GENERAL -> "General";
            };
            made.setDataFormat(workbook.createDataFormat().getFormat(format));
            return made;
        });
    }
}

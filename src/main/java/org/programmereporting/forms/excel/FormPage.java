package org.programmereporting.forms.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTSelection;
import org.programmereporting.excel.ArialWidth;
import org.programmereporting.excel.SafeText;
import org.programmereporting.forms.IssuedCell;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.FieldValue;

/** A sheet being written: words and values at their addresses, columns as wide and rows as high as these need. */
final class FormPage {
    private static final double LINE_POINTS = 13;
    private static final double PADDING = 2.5;
    private static final double BOLD = 1.2;
    private static final double BIG = 1.6;
    private static final int MOST_POINTS = 409; // the tallest row that Excel knows

    private final XSSFSheet sheet;
    private final FormStyles styles;
    private final Map<Integer, Integer> widths = new TreeMap<>();
    private final Map<CellAddress, Wrapped> wrapped = new HashMap<>();
    private final Map<Integer, Double> heights = new TreeMap<>();

    private record Wrapped(String text, double size) {}

    FormPage(XSSFWorkbook workbook, FormStyles styles, String name) {
        this.sheet = workbook.createSheet(name);
        this.styles = styles;
        sheet.getPrintSetup().setFitHeight((short) 0); // as many pages down as it takes
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** Makes a column at least so wide, in digits. */
    void widen(int column, int digits) {
        widths.merge(column, digits, Math::max);
    }

    /** Makes a row at least so high. */
    void heighten(int row, int lines) {
        heights.merge(row, points(lines), Math::max);
    }

    void print(CellAddress at, Look look, String text) {
        XSSFCell cell = cell(at);
        cell.setCellStyle(styles.of(look));
        cell.setCellValue(SafeText.of(text));
        if (look.isWrapped()) {
            wrapped.put(at, new Wrapped(text, look.isBold() ? BOLD : 1));
        } else if (look.points() > Look.LINE.points()) {
            heights.merge(at.row(), points(1) * BIG, Math::max);
        }
    }

    void answer(IssuedCell issued) {
        XSSFCell cell = cell(issued.address());
        cell.setCellStyle(styles.of(issued));
        heighten(issued.address().row(), 1);
        issued.value().ifPresent(value -> put(cell, value));
        issued.value().ifPresent(value -> wrapped.put(issued.address(), new Wrapped(value.toString(), 1)));
    }

    private static void put(XSSFCell cell, FieldValue value) {
        if (value instanceof FieldValue.OfDate date) {
            cell.setCellValue(date.day());
        } else if (value instanceof FieldValue.OfNumber number) {
            cell.setCellValue(number.number().doubleValue());
        } else {
            cell.setCellValue(SafeText.of(value.toString()));
        }
    }

    private XSSFCell cell(CellAddress at) {
        XSSFRow row = sheet.getRow(at.row());
        return (row == null ? sheet.createRow(at.row()) : row)
                .getCell(at.column(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** Prints all on one page. */
    void fitOnePage() {
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    /** Sizes, print and protection; the cursor goes to the first answer. */
    void finish(CellAddress cursor) {
        widths.forEach((column, digits) -> sheet.setColumnWidth(column, digits * 256));
        wrapped.forEach((at, words) -> heighten(at.row(), lines(at, words)));
        heights.forEach(this::setHeight);
        sheet.setDisplayGridlines(false);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.enableLocking();
        sheet.lockFormatColumns(false); // who types a long text may make room for it
        sheet.lockFormatRows(false);
        setCursor(cursor);
    }

    private int lines(CellAddress at, Wrapped words) {
        double width = widths.getOrDefault(at.column(), sheet.getDefaultColumnWidth());
        return ArialWidth.lines(words.text(), (width - PADDING) / words.size());
    }

    /** The height is no fixed one: the row grows with what is typed. */
    private void setHeight(int row, double points) {
        XSSFRow line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        line.setHeightInPoints((float) Math.min(MOST_POINTS, points));
        line.getCTRow().setCustomHeight(false);
    }

    private static double points(int lines) {
        return lines * LINE_POINTS + 3;
    }

    private void setCursor(CellAddress at) {
        sheet.setActiveCell(new org.apache.poi.ss.util.CellAddress(at.row(), at.column()));
        for (CTSelection selection :
                sheet.getCTWorksheet().getSheetViews().getSheetViewArray(0).getSelectionArray()) {
            selection.setActiveCell(at.toString());
            selection.setSqref(List.of(at.toString()));
        }
    }
}

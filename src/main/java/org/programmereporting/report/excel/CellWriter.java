package org.programmereporting.report.excel;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Table.Format;

/** Puts one value into one cell: numbers as numbers, dates as dates, all text as text. */
final class CellWriter {
    private final Looks looks;

    CellWriter(Looks looks) {
        this.looks = looks;
    }

    void text(XSSFRow row, int column, Look look, String text) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(SafeText.of(text));
        cell.setCellStyle(looks.of(look, text));
    }

    void value(XSSFRow row, int column, Format format, Cell value) {
        if (value instanceof Cell.Text text) {
            tableText(row, column, format, text.text());
        } else if (value instanceof Cell.Link link) {
            link(row, column, link);
        } else if (value instanceof Cell.Marked marked) {
            tableText(row, column, format, marked.mark().text());
        } else if (value instanceof Cell.Day day) {
            XSSFCell cell = row.createCell(column);
            cell.setCellValue(day.value());
            cell.setCellStyle(looks.of(format == Format.MONTH ? Look.MONTH : Look.DATE));
        } else if (value instanceof Cell.Share share) {
            number(row, column, Look.PERCENT, share.value().doubleValue());
        } else if (value instanceof Cell.Quantity quantity) {
            number(row, column, numberLook(format), quantity.value().doubleValue());
        }
    }

    private void tableText(XSSFRow row, int column, Format format, String text) {
        // a blank from outside must not break the rule that no cell is empty
        String said = text.isBlank() ? Mark.NOT_AVAILABLE.text() : text;
        text(row, column, textLook(format), said);
    }

    private void number(XSSFRow row, int column, Look look, double value) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(looks.of(look));
    }

    private void link(XSSFRow row, int column, Cell.Link link) {
        text(row, column, Look.LINK, link.text());
        XSSFHyperlink hyperlink =
                row.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        hyperlink.setAddress("'" + link.sheet().replace("'", "''") + "'!" + link.cell());
        row.getCell(column).setHyperlink(hyperlink);
    }

    static Look headingLook(Format format) {
        return textLook(format) == Look.NUMBER_TEXT ? Look.NUMBER_HEADING : Look.HEADING;
    }

    private static Look textLook(Format format) {
        return switch (format) {
            case TEXT, LONG_TEXT -> Look.TEXT;
            case DATE, MONTH -> Look.DATE_TEXT;
            case WHOLE, DECIMAL, PERCENT -> Look.NUMBER_TEXT;
        };
    }

    private static Look numberLook(Format format) {
        return switch (format) {
            case WHOLE -> Look.WHOLE;
            case DECIMAL -> Look.DECIMAL;
            case PERCENT -> Look.PERCENT;
            default -> Look.GENERAL;
        };
    }
}

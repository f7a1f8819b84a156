package org.programmereporting.report.excel;

import org.programmereporting.excel.xlsx.Sheet;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Shown;
import org.programmereporting.report.Table.Format;

/** Puts one value into one cell: numbers as numbers, dates as dates, all text as text. */
final class CellWriter {
    private final Sheet sheet;
    private final Looks looks;

    CellWriter(Sheet sheet, Looks looks) {
        this.sheet = sheet;
        this.looks = looks;
    }

    void text(int row, int column, Look look, String text) {
        sheet.text(row, column, looks.of(look, text, column), text);
    }

    void value(int row, int column, Format format, Cell value) {
        if (value instanceof Cell.Text text) {
            tableText(row, column, format, text.text());
        } else if (value instanceof Cell.Link link) {
            link(row, column, link);
        } else if (value instanceof Cell.Marked marked) {
            tableText(row, column, format, marked.mark().text());
        } else if (value instanceof Cell.Revised revised) {
            tableText(row, column, format, Shown.of(revised, format));
        } else if (value instanceof Cell.Day day) {
            sheet.day(row, column, looks.of(dayLook(format), "", column), day.value());
        } else if (value instanceof Cell.Share share) {
            number(row, column, Look.PERCENT, share.value().doubleValue());
        } else if (value instanceof Cell.Points points) {
            Look look = points.value().signum() == 0 ? Look.NO_POINTS : Look.POINTS;
            number(row, column, look, points.value().doubleValue());
        } else if (value instanceof Cell.Score score) {
            number(row, column, Look.SCORE, score.value().doubleValue());
        } else if (value instanceof Cell.Quantity quantity) {
            number(
                    row,
                    column,
                    numberLook(Shown.format(format, quantity), quantity),
                    quantity.value().doubleValue());
        }
    }

    private void tableText(int row, int column, Format format, String text) {
        text(row, column, textLook(format), Shown.text(text));
    }

    private void number(int row, int column, Look look, double value) {
        sheet.number(row, column, looks.of(look, "", column), value);
    }

    private void link(int row, int column, Cell.Link link) {
        text(row, column, Look.LINK, link.text());
        sheet.link(row, column, link.sheet(), link.cell());
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

    private static Look dayLook(Format format) {
        return switch (format) {
            case MONTH -> Look.MONTH;
            case WHOLE, DECIMAL, PERCENT -> Look.NUMBER_DATE;
            case TEXT, LONG_TEXT, DATE -> Look.DATE;
        };
    }

    private static Look numberLook(Format format, Cell.Quantity quantity) {
        return switch (format) {
            case WHOLE -> Look.WHOLE;
            case DECIMAL -> Look.DECIMAL;
            case PERCENT -> Look.PERCENT;
            default -> quantity.isFraction() ? Look.EXACT : Look.GENERAL;
        };
    }
}

package org.programmereporting.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.programmereporting.report.Table.Format;

/**
 * What a reader sees of a value, wherever it is shown: as a workbook's number formats show it, in English whatever the machine's language. Only a date's month is
 * shorter in workbooks, where columns must be narrow.
 */
public final class Shown {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);
    private static final String SHARE = "0.0%";
    private static final String POINTS = "0.0' pp'";
    private static final String NO_POINTS = "0' pp'";
    private static final String SCORE = "0.000";

    private Shown() {}

    public static String of(Cell cell, Format format) {
        if (cell instanceof Cell.Text text) {
            return text(text.text());
        }
        if (cell instanceof Cell.Link link) {
            return text(link.text());
        }
        if (cell instanceof Cell.Marked marked) {
            return marked.mark().text();
        }
        if (cell instanceof Cell.Revised revised) {
            Cell number = revised.share() ? new Cell.Share(revised.value()) : Cell.of(revised.value());
            return of(number, format) + " " + Mark.REVISED.text();
        }
        if (cell instanceof Cell.Share share) {
            return formatted(share.value(), SHARE);
        }
        if (cell instanceof Cell.Points points) {
            return formatted(points.value(), points.value().signum() == 0 ? NO_POINTS : POINTS);
        }
        if (cell instanceof Cell.Score score) {
            return formatted(score.value(), SCORE);
        }
        if (cell instanceof Cell.Day day) {
            return format == Format.MONTH ? month(day.value()) : date(day.value());
        }
        return number((Cell.Quantity) cell, format);
    }

    /** A blank from outside must not break the rule that no cell is empty. */
    public static String text(String text) {
        return text.isBlank() ? Mark.NOT_AVAILABLE.text() : text;
    }

    /** 30 June 2015 */
    public static String date(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    /** June 2015 */
    public static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1) + " " + day.getYear();
    }

    /** Jun 2015, where room is short. */
    public static String shortMonth(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1).substring(0, 3) + " " + day.getYear();
    }

    /** A number with decimals among whole ones is shown with one: 1.4 times is not 1. */
    public static Format format(Format column, Cell.Quantity quantity) {
        return column == Format.WHOLE && quantity.isFraction() ? Format.DECIMAL : column;
    }

    private static String number(Cell.Quantity quantity, Format format) {
        return switch (format(format, quantity)) {
            case WHOLE -> formatted(quantity.value(), "#,##0");
            case DECIMAL -> formatted(quantity.value(), "#,##0.0");
            case PERCENT -> formatted(quantity.value(), SHARE);
            case TEXT, LONG_TEXT, DATE, MONTH -> quantity.value().toPlainString();
        };
    }

    private static String formatted(BigDecimal value, String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, SYMBOLS);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}

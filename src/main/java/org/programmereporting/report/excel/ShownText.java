package org.programmereporting.report.excel;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Table.Format;

/** What a reader sees of a cell, as far as the room it takes goes: every date counts as the longest of its kind. */
final class ShownText {
    private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

    private final DecimalFormat whole = new DecimalFormat("#,##0", SYMBOLS);
    private final DecimalFormat decimal = new DecimalFormat("#,##0.0", SYMBOLS);
    private final DecimalFormat percent = new DecimalFormat("0.0%", SYMBOLS);

    String of(Cell cell, Format format) {
        if (cell instanceof Cell.Text text) {
            return text.text();
        }
        if (cell instanceof Cell.Link link) {
            return link.text();
        }
        if (cell instanceof Cell.Marked marked) {
            return marked.mark().text();
        }
        if (cell instanceof Cell.Share share) {
            return percent.format(share.value());
        }
        if (cell instanceof Cell.Day) {
            return format == Format.MONTH ? "September 2000" : "30 September 2000";
        }
        return number(((Cell.Quantity) cell), format);
    }

    /** A number with decimals among whole ones is shown with one: 1.4 times is not 1. */
    static Format format(Format column, Cell.Quantity quantity) {
        return column == Format.WHOLE && quantity.isFraction() ? Format.DECIMAL : column;
    }

    private String number(Cell.Quantity quantity, Format format) {
        return switch (format(format, quantity)) {
            case WHOLE -> whole.format(quantity.value());
            case DECIMAL -> decimal.format(quantity.value());
            case PERCENT -> percent.format(quantity.value());
            default -> quantity.value().toPlainString();
        };
    }
}

package org.programmereporting.cli;

import java.math.BigDecimal;
import java.util.Set;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Shown;
import org.programmereporting.report.Table.Format;

/** A figure for the terminal: a plain decimal, a share as the sheets show it, or the mark for why there is none. */
final class FigureText {
    private static final String SHARE = "share";

    /** Of these a number says all. */
    private static final Set<String> WITHOUT_WORD = Set.of(SHARE, "ratio", "score");

    private FigureText() {}

    static String of(Figure figure) {
        if (figure instanceof Figure.Known known) {
            return plain(known.value());
        }
        return figure instanceof Figure.NotApplicable ? "[z]" : "[x]";
    }

    /** A share as a percentage; anything else as it is. */
    static String in(String unit, Figure figure) {
        return unit.equals(SHARE) && figure instanceof Figure.Known known ? percentage(known.value()) : of(figure);
    }

    /** With its sign; of shares in percentage points. */
    static String change(String unit, Figure figure) {
        if (!(figure instanceof Figure.Known known)) {
            return of(figure);
        }
        String sign = known.value().signum() > 0 ? "+" : "";
        return unit.equals(SHARE)
                ? sign + percentage(known.value()).replace("%", " percentage points")
                : sign + of(figure);
    }

    /** With its unit, of one the singular (programmes name units in the plural), and what it is out of. */
    static String whole(MetricValue value) {
        if (value.unit().equals(SHARE) && value.isPartOfFew()) {
            return parts(value.numerator(), value.denominator());
        }
        String out = outOf(value.numerator(), value.denominator());
        return in(value.unit(), value.value()) + word(value) + (out.isEmpty() ? "" : " (" + out + ")");
    }

    /** "3 of 19", "of 19" where there is nothing above the line, nothing where there is no line. */
    static String outOf(Figure numerator, Figure denominator) {
        if (!(denominator instanceof Figure.Known)) {
            return "";
        }
        return numerator instanceof Figure.Known ? parts(numerator, denominator) : "of " + of(denominator);
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String parts(Figure numerator, Figure denominator) {
        return of(numerator) + " of " + of(denominator);
    }

    private static String word(MetricValue value) {
        if (!(value.value() instanceof Figure.Known known) || WITHOUT_WORD.contains(value.unit())) {
            return "";
        }
        boolean one = known.value().abs().compareTo(BigDecimal.ONE) == 0;
        String unit = value.unit();
        return " " + (one && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit);
    }

    private static String percentage(BigDecimal share) {
        return Shown.of(new Cell.Share(share), Format.PERCENT);
    }
}

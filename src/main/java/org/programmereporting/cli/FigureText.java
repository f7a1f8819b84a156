package org.programmereporting.cli;

import java.math.BigDecimal;
import org.programmereporting.measure.Figure;

/** A figure for the terminal: a plain decimal, or the mark for why there is none. */
final class FigureText {
    private FigureText() {}

    static String of(Figure figure) {
        if (figure instanceof Figure.Known known) {
            return plain(known.value());
        }
        return figure instanceof Figure.NotApplicable ? "[z]" : "[x]";
    }

    /** With its sign. */
    static String change(Figure figure) {
        return figure instanceof Figure.Known known && known.value().signum() > 0 ? "+" + of(figure) : of(figure);
    }

    /** With its unit, of one the singular: programmes name units in the plural. */
    static String of(Figure figure, String unit) {
        boolean one = figure instanceof Figure.Known known && known.value().compareTo(BigDecimal.ONE) == 0;
        return of(figure) + " " + (one && unit.endsWith("s") ? unit.substring(0, unit.length() - 1) : unit);
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}

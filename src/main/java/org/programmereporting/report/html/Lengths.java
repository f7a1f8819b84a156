package org.programmereporting.report.html;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.programmereporting.excel.ArialWidth;
import org.programmereporting.excel.WrappedText;

/** Lengths in a drawing, in CSS pixels. */
final class Lengths {
    /** The size of text in charts. */
    static final double TEXT = 14;

    /** From one line of text to the next. */
    static final double LINE = 18;

    private static final double DIGIT = 0.5562 * TEXT; // how wide Arial's digits are

    private Lengths() {}

    /** To a tenth of a pixel, the same on every machine. */
    static String of(double length) {
        BigDecimal tenths = BigDecimal.valueOf(length).setScale(1, RoundingMode.HALF_UP);
        return tenths.signum() == 0 ? "0" : tenths.stripTrailingZeros().toPlainString();
    }

    static String point(double x, double y) {
        return of(x) + " " + of(y);
    }

    static double width(String text) {
        return ArialWidth.of(text) * DIGIT;
    }

    static List<String> wrapped(String text, double width) {
        return WrappedText.of(text, width / DIGIT);
    }
}

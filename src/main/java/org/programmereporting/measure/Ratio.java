package org.programmereporting.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A part of a whole. */
final class Ratio {
    private Ratio() {}

    /** Not rounded: for what a figure is made from. */
    static BigDecimal exact(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
    }

    /** To as many places as a share has. */
    static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, Figure.SHARE_DECIMALS, RoundingMode.HALF_UP);
    }
}

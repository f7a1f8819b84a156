package org.programmereporting.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole, to as many places as a share has. */
final class Ratio {
    private Ratio() {}

    static BigDecimal of(long part, long whole) {
        return of(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, Figure.SHARE_DECIMALS, RoundingMode.HALF_UP);
    }
}

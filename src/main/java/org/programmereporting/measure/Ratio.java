package org.programmereporting.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole of a trust, to as many places as a share has. */
final class Ratio {
    private Ratio() {}

    static BigDecimal of(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), Figure.SHARE_DECIMALS, RoundingMode.HALF_UP);
    }
}

package org.programmereporting.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Terabytes as trusts report them: one decimal place. */
final class Tenths {
    private Tenths() {}

    static BigDecimal of(double value) {
        return BigDecimal.valueOf(StrictMath.round(value * 1000), 3).setScale(1, RoundingMode.HALF_UP);
    }
}

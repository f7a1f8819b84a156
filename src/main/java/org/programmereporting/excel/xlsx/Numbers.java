package org.programmereporting.excel.xlsx;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Numbers and days as a workbook keeps them. */
public final class Numbers {
    private static final double MOST_WHOLE = 1e15;
    private static final LocalDate BEFORE_FIRST_DAY = LocalDate.of(1899, 12, 30);

    /** Before it a workbook counts a 29 February that never was. */
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

    private Numbers() {}

    /**
     * The serial number of a day, in the date system of 1900.
     *
     * @throws IllegalArgumentException before 1 March 1900
     */
    public static long serial(LocalDate day) {
        if (day.isBefore(FIRST)) {
            throw new IllegalArgumentException("a workbook does not count " + day);
        }
        return ChronoUnit.DAYS.between(BEFORE_FIRST_DAY, day);
    }

    /** The day of a serial number; what it has of a day's part is left out. */
    public static LocalDate day(double serial) {
        return BEFORE_FIRST_DAY.plusDays((long) Math.floor(serial));
    }

    /** In digits that give the same number again. */
    public static String text(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("a workbook cannot hold " + value);
        }
        return value == Math.rint(value) && Math.abs(value) < MOST_WHOLE
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    static String text(float value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Float.toString(value);
    }
}

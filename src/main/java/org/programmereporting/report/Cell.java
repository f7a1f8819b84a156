package org.programmereporting.report;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What one cell of a table holds. There is no empty cell: what is not there has a {@link Mark}. */
public sealed interface Cell {
    /** Text, written as text whatever it looks like. */
    record Text(String text) implements Cell {}

    /** A number; its column's format shows it. */
    record Quantity(BigDecimal value) implements Cell {
        /** Whether it is no whole number. */
        public boolean isFraction() {
            return value.stripTrailingZeros().scale() > 0;
        }
    }

    /** A share 0..1 shown as a percentage whatever the column's format. */
    record Share(BigDecimal value) implements Cell {}

    /** How good something is as a number with three decimals, whatever the column's format: a Brier score of 0.239. */
    record Score(BigDecimal value) implements Cell {}

    /** A difference between two shares, in percentage points: -2.3 is shown as -2.3 pp, none as 0 pp. */
    record Points(BigDecimal value) implements Cell {}

    /**
     * A number of an earlier month that is not what was last published for it: shown with {@code [r]}, so text.
     *
     * @param share whether it is shown as a percentage
     */
    record Revised(BigDecimal value, boolean share) implements Cell {}

    /** A date. */
    record Day(LocalDate value) implements Cell {}

    /** Why there is no value, or how it came about. */
    record Marked(Mark mark) implements Cell {}

    /** Text that leads to a cell of another sheet of the same workbook. */
    record Link(String text, String sheet, String cell) implements Cell {}

    static Cell of(String text) {
        return new Text(text);
    }

    static Cell of(long number) {
        return new Quantity(BigDecimal.valueOf(number));
    }

    static Cell of(BigDecimal number) {
        return new Quantity(number);
    }

    static Cell of(LocalDate day) {
        return new Day(day);
    }

    static Cell of(Mark mark) {
        return new Marked(mark);
    }
}

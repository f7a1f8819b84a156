package org.programmereporting.report.sheets;

import org.programmereporting.measure.Figure;
import org.programmereporting.measure.MetricValue;

/** Medians and means say of how many trusts they are wherever a sentence gives them; one of very few is no figure to head a report with. */
final class Medians {
    private static final long FEWEST = 3;

    private Medians() {}

    /** A figure taken over trusts, rather than a count of them or a sum of chances. */
    static boolean isOver(MetricValue value) {
        return !value.unit().equals("trusts")
                && value.denominator() instanceof Figure.Known
                && !(value.numerator() instanceof Figure.Known);
    }

    /** Of so few trusts that it is rather one trust's figure than a median. */
    static boolean isOfFew(MetricValue value) {
        return isOver(value) && isFew(trusts(value));
    }

    static boolean isFew(long trusts) {
        return trusts < FEWEST;
    }

    /** " (of 1 trust)" behind a figure taken over trusts. */
    static String of(MetricValue value) {
        return isOver(value) ? of(trusts(value)) : "";
    }

    static String of(long trusts) {
        return " (of " + Words.plainCount(trusts, "trust") + ")";
    }

    private static long trusts(MetricValue value) {
        return value.denominator() instanceof Figure.Known over ? over.value().longValue() : 0;
    }
}

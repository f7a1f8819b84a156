package org.programmereporting.measure;

import java.util.stream.Stream;
import org.programmereporting.returns.ReferenceData;

/** A metric kind with its settings: calculates its values, national and by group, for one month. */
public interface Metric {
    /** The values of this month alone, national first; previous value and change are added by {@link NationalMetrics}. */
    Stream<Measured> measure(MonthView month);

    /**
     * All that it looks at of a trust besides its groups.
     *
     * @throws IllegalArgumentException when a setting names what the reference data do not have
     */
    default Uses uses(ReferenceData reference) {
        return Uses.NOTHING;
    }

    /** Whether a value may be compared with that of the period before. */
    default boolean hasHistory() {
        return true;
    }

    /**
     * A value before it is compared with the previous period.
     *
     * @param metric the metric's id, with a suffix for its further values: {@code slippage-p80}
     * @param group empty for the national figure
     */
    record Measured(
            String metric,
            String unit,
            String group,
            String groupValue,
            Figure value,
            Figure numerator,
            Figure denominator) {
        /** What it is of a group that nobody is in: a count is none, anything taken out of or over others does not apply. */
        Figure ofNobody() {
            return denominator instanceof Figure.NotApplicable ? Figure.of(0) : new Figure.NotApplicable();
        }
    }
}

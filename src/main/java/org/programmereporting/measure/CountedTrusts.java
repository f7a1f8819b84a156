package org.programmereporting.measure;

import java.util.List;
import org.programmereporting.returns.TrustPosition;

/** The trusts behind a count, in order of their codes, where no more is said of each than that it is counted. */
public final class CountedTrusts {
    private CountedTrusts() {}

    /** For a metric of the kind {@code over-confident}. */
    public static List<TrustPosition> overConfident(MonthView month, MetricDefinition definition) {
        return new OverConfident(definition).trusts(month);
    }

    /** For a metric of the kind {@code not-awarded-soon}: those of whom it is known. */
    public static List<TrustPosition> notAwardedSoon(MonthView month, MetricDefinition definition) {
        return new NotAwardedSoon(definition).trusts(month);
    }

    /** For a metric of the kind {@code large-not-started}. */
    public static List<TrustPosition> largeNotStarted(MonthView month, MetricDefinition definition) {
        return new LargeNotStarted(definition).trusts(month);
    }
}

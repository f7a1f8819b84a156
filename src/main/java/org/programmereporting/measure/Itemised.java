package org.programmereporting.measure;

import java.util.stream.Stream;

/** A metric that no breakdown by trust explains: it says itself what its figures rest on. */
interface Itemised extends Metric {
    /**
     * What each trust or line brings to the figures of one value of a group.
     *
     * @param group empty for the nation, as is {@code value}
     */
    Stream<Part> parts(MonthView month, String group, String value);
}

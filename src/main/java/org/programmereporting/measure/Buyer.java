package org.programmereporting.measure;

import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.TrustPosition;

/**
 * A remaining trust and how it buys.
 *
 * @param consortium its name, or one of the words of {@link Consortia}
 * @param couldJoin whether a trust that buys alone could join a consortium; not known when its stage is not, and empty for all others
 * @param fitting of a trust that buys alone, the consortia that buy the same by the same deadline
 */
public record Buyer(TrustPosition trust, String consortium, Optional<Boolean> couldJoin, List<String> fitting) {
    public Buyer {
        fitting = List.copyOf(fitting);
    }

    /** Each remaining trust, for a metric of the kind {@code collaboration}. */
    public static List<Buyer> of(MonthView month, MetricDefinition definition) {
        return new Collaboration(definition).buyers(month);
    }

    public boolean isMember() {
        return isKnown() && !isAlone();
    }

    public boolean isAlone() {
        return consortium.equals(Consortia.ALONE);
    }

    boolean isKnown() {
        return !consortium.equals(Dimension.NOT_YET_KNOWN);
    }

    /** What the trust says to a question: nothing, yes, or something else. */
    public Optional<Boolean> says(String field) {
        return trust.answers().flatMap(said -> said.text(field)).map(Answers::isYes);
    }
}

package org.programmereporting.measure;

import java.util.Optional;
import org.programmereporting.returns.TrustPosition;

/**
 * A remaining trust and how it buys.
 *
 * @param consortium its name, or one of the words of {@link Consortia}
 * @param couldJoin whether a trust that buys alone could join a consortium; not known when its stage is not, and empty for all others
 */
record Buyer(TrustPosition trust, String consortium, Optional<Boolean> couldJoin) {
    boolean isMember() {
        return isKnown() && !isAlone();
    }

    boolean isAlone() {
        return consortium.equals(Consortia.ALONE);
    }

    boolean isKnown() {
        return !consortium.equals(Dimension.NOT_YET_KNOWN);
    }

    /** What the trust says to a question: nothing, yes, or something else. */
    Optional<Boolean> says(String field) {
        return trust.answers().flatMap(said -> said.text(field)).map(Answers::isYes);
    }
}

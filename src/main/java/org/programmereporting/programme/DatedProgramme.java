package org.programmereporting.programme;

import java.util.function.Function;
import org.programmereporting.returns.KnownBy;
import org.programmereporting.returns.ReferenceData;

/**
 * A programme with all that its folder says, read and checked once, of which less was known at earlier moments.
 *
 * @param whole as all of it is known
 * @param known the reference data as known by a moment
 */
public record DatedProgramme(Programme whole, Function<KnownBy, ReferenceData> known) {
    public Programme knownBy(KnownBy moment) {
        return whole.with(known.apply(moment));
    }
}

package org.programmereporting.returns;

import java.util.Optional;

/**
 * What a trust from which a return was expected did.
 *
 * @param file the file that decides: the one that counts, else the last that came
 * @param late whether that file came after the due date; unknown when it is not known when it came
 */
public record ExpectedReturn(
        OdsCode trust, TrustOutcome outcome, Optional<CheckedReturn> file, Optional<Boolean> late) {}

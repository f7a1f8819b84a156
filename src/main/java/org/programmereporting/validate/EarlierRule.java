package org.programmereporting.validate;

import java.util.stream.Stream;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.StatusReturn;

/**
 * A rule between a return and the one of the trust that was accepted last before it. What is held has no answer and breaks no rule; of the
 * earlier return each held field has the value that it kept.
 */
@FunctionalInterface
non-sealed interface EarlierRule extends Rule {
    Stream<EarlierFinding> check(StatusReturn now, StatusReturn before, Register register);
}

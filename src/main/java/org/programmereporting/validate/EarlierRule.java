package org.programmereporting.validate;

import java.util.List;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.StatusReturn;

/**
 * A rule between a return and the one of the trust that was accepted last before it. What is held has no answer and breaks no rule; of the
 * earlier return each held field has the value that it kept. Years of returns are held against each other by every report, nearly all without a finding: a rule
 * says so by the shortest way.
 */
@FunctionalInterface
non-sealed interface EarlierRule extends Rule {
    List<EarlierFinding> check(StatusReturn now, StatusReturn before, Register register);
}

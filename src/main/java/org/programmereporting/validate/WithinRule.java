package org.programmereporting.validate;

import java.util.stream.Stream;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.StatusReturn;

/**
 * A rule between the answers of one return. It finds queries, each at the cell of the answer in question; what is held has no answer and breaks no
 * rule.
 */
@FunctionalInterface
non-sealed interface WithinRule extends Rule {
    Stream<Finding> check(StatusReturn answers, RuleContext context);
}

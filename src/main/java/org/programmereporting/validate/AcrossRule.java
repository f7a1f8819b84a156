package org.programmereporting.validate;

import java.util.stream.Stream;

/** A rule across the returns of a period, or between returns and the register. What is held breaks no rule. */
@FunctionalInterface
non-sealed interface AcrossRule extends Rule {
    Stream<AcrossFinding> check(PeriodReturns returns);
}

package org.programmereporting.report.sheets;

import java.util.stream.Stream;

/** One kind of reason: finds the trusts that it is true of this month. */
@FunctionalInterface
interface AttentionKind {
    Stream<Attention> find(Composition month);
}

package org.programmereporting.report.sheets;

import java.util.Optional;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.measure.MetricValue;

/** Why a share of what is never undone can be less than the month before, and how many trusts may have made it so. */
final class FallingShare {
    private FallingShare() {}

    /** Of a share of the kind {@code migration-progress}. */
    static String said(Composition month, MetricDefinition share) {
        Optional<MetricValue> counted = month.metrics().find(share.id() + "-trusts");
        Optional<MetricValue> changed = month.metrics().find(share.id() + "-re-estimated");
        String why =
                "A share migrated falls, though nothing is undone, when a trust finds that it has more to migrate, and when a"
                        + " trust comes into the count or drops out of it.";
        return counted.flatMap(Composition::known)
                .flatMap(trusts -> changed.flatMap(Composition::known)
                        .map(others -> why + " Of " + Words.plainCount(trusts, "trust") + " counted"
                                + before(month, counted) + ", " + (others == 0 ? "none" : Words.number(others))
                                + before(month, changed) + Words.verb(others, " has", " have")
                                + " another total now than in "
                                + Words.verb(others, "its first return", "their first returns") + "."))
                .orElse(why);
    }

    /** " (22 in May 2014)", where it was another number. */
    private static String before(Composition month, Optional<MetricValue> figure) {
        return figure.filter(value -> value.previous() instanceof Figure.Known then
                        && value.value() instanceof Figure.Known now
                        && then.value().compareTo(now.value()) != 0)
                .flatMap(value -> Composition.known(value.previous()))
                .map(then -> " (" + Words.number(then) + " in "
                        + Words.month(month.period().previous()) + ")")
                .orElse("");
    }
}

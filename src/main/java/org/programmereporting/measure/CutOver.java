package org.programmereporting.measure;

import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.TrustPosition;

/**
 * A remaining trust's cut-over plan, as a metric of cut-over plans counts it.
 *
 * @param belongs whether the metric counts it: its contract is awarded, or its go-live is near; not known when the trust does not say
 * @param isLive the go-live is reached, so that no plan is left to agree: the metric counts it apart, and then it does not belong
 */
public record CutOver(TrustPosition trust, Optional<Boolean> belongs, boolean isLive, CutOverPlan plan) {
    private static final String WEEKS = "weeks";

    /** Of each remaining trust, for a metric of the kind {@code cut-over-agreed} or {@code cut-over-agreed-soon}. */
    public static List<CutOver> of(MonthView month, MetricDefinition definition) {
        CutOverAgreed metric = definition.settings().containsKey(WEEKS)
                ? CutOverAgreed.soon(definition)
                : CutOverAgreed.awarded(definition);
        return metric.plans(month);
    }
}

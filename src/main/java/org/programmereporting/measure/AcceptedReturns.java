package org.programmereporting.measure;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.StatusReturn;

/**
 * The returns that count, by trust and period, held fields filled from the trust's return before. Filled once: every month is measured from the
 * same.
 */
public final class AcceptedReturns {
    private final Map<OdsCode, NavigableMap<ReportingPeriod, StatusReturn>> filled = new HashMap<>();

    private AcceptedReturns() {}

    /**
     * Fills the held fields of each.
     *
     * @param accepted one a trust and period, in any order
     */
    public static AcceptedReturns of(Collection<StatusReturn> accepted) {
        AcceptedReturns returns = new AcceptedReturns();
        accepted.stream().sorted(Comparator.comparing(StatusReturn::period)).forEach(returns::add);
        return returns;
    }

    public static AcceptedReturns none() {
        return of(List.of());
    }

    private void add(StatusReturn said) {
        NavigableMap<ReportingPeriod, StatusReturn> own = filled.computeIfAbsent(said.trust(), none -> new TreeMap<>());
        own.put(
                said.period(),
                own.isEmpty() ? said : said.withHeldFrom(own.lastEntry().getValue()));
    }

    /** What a trust said last, for a period or one before. */
    Optional<StatusReturn> latest(OdsCode trust, ReportingPeriod period) {
        NavigableMap<ReportingPeriod, StatusReturn> own = filled.get(trust);
        Map.Entry<ReportingPeriod, StatusReturn> latest = own == null ? null : own.floorEntry(period);
        return latest == null ? Optional.empty() : Optional.of(latest.getValue());
    }
}

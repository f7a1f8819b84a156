package org.programmereporting.validate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReportingPeriod;

/**
 * Looks at returns together, after each was judged by itself: what the centre confirmed, which version counts. Periods are settled oldest first,
 * so that a return can be held against the trust's earlier ones. Nothing of it is stored: a later version, a new line of reference data, or another
 * known-by settles anew.
 */
public final class Settlement {
    private final ExitConfirmation confirmation;

    public Settlement(Register register) {
        this.confirmation = new ExitConfirmation(register.exits());
    }

    /**
     * The same files by period, each with what finally became of it and all its findings.
     *
     * @param judged every period's files, each judged by itself
     * @param expected the trusts of which a period's return is expected
     */
    public SortedMap<ReportingPeriod, List<CheckedReturn>> settle(
            Map<ReportingPeriod, List<CheckedReturn>> judged, Function<ReportingPeriod, Set<OdsCode>> expected) {
        SortedMap<ReportingPeriod, List<CheckedReturn>> settled = new TreeMap<>();
        new TreeMap<>(judged)
                .forEach((period, files) -> settled.put(
                        period,
                        Versions.settle(files.stream().map(confirmation::held).toList(), expected.apply(period))));
        return settled;
    }
}

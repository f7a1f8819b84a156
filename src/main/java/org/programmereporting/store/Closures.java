package org.programmereporting.store;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.programmereporting.returns.ReportingPeriod;

/** The periods that are closed. */
public record Closures(SortedMap<ReportingPeriod, Closing> closed) {
    /** After every receipt. */
    public static final long ALL = Long.MAX_VALUE;

    public static final Closures NONE = new Closures(new TreeMap<>());

    public Closures {
        closed = Collections.unmodifiableSortedMap(new TreeMap<>(closed));
    }

    public Optional<Closing> of(ReportingPeriod period) {
        return Optional.ofNullable(closed.get(period));
    }

    /** The last receipt that tells what lay at a path, as far as a period takes it in; {@link #ALL} of one that is not closed, or whose closing does not tell. */
    public long lastReceipt(ReportingPeriod period) {
        return of(period).filter(Closing::hasPutBacks).map(Closing::receipts).orElse(ALL);
    }

    /** Whether a file came after its period was closed. */
    public boolean shutOut(ReceivedFile receipt) {
        return of(receipt.period())
                .filter(closing -> receipt.sequence() > closing.receipts())
                .isPresent();
    }

    Closures with(Closing closing) {
        TreeMap<ReportingPeriod, Closing> more = new TreeMap<>(closed);
        more.put(closing.period(), closing);
        return new Closures(more);
    }

    Closures without(ReportingPeriod period) {
        TreeMap<ReportingPeriod, Closing> fewer = new TreeMap<>(closed);
        fewer.remove(period);
        return new Closures(fewer);
    }
}

package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.returns.OdsCode;

/**
 * A week after the as-at date, Monday to Sunday, in which trusts are forecast to go live with one incoming supplier, or to exit from one outgoing one.
 *
 * @param week its Monday
 * @param trusts each once
 * @param isClash they are more than the limit
 */
public record SupplierWeek(Work work, String supplier, LocalDate week, List<OdsCode> trusts, boolean isClash) {
    static final Comparator<SupplierWeek> IN_ORDER = Comparator.comparing(SupplierWeek::week)
            .thenComparing(SupplierWeek::work)
            .thenComparing(SupplierWeek::supplier);

    public SupplierWeek {
        trusts = List.copyOf(trusts);
    }

    /** What keeps the supplier busy. */
    public enum Work {
        GO_LIVE,
        EXIT
    }

    /** By week, for a metric of the kind {@code go-live-clashes}. */
    public static List<SupplierWeek> of(MonthView month, MetricDefinition definition) {
        return new GoLiveClashes(definition).weeks(month);
    }

    static Stream<SupplierWeek> of(Work work, Stream<GoLiveClashes.Event> events, int limit) {
        Comparator<GoLiveClashes.Busy> order =
                Comparator.comparing(GoLiveClashes.Busy::week).thenComparing(GoLiveClashes.Busy::supplier);
        TreeMap<GoLiveClashes.Busy, SortedSet<OdsCode>> busy = new TreeMap<>(order);
        events.forEach(event -> busy.computeIfAbsent(event.busy(), week -> new TreeSet<>())
                .add(event.trust().code()));
        return busy.entrySet().stream()
                .map(week -> new SupplierWeek(
                        work,
                        week.getKey().supplier(),
                        week.getKey().week(),
                        week.getValue().stream().collect(Collectors.toList()),
                        week.getValue().size() > limit));
    }
}

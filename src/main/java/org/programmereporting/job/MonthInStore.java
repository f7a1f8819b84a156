package org.programmereporting.job;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.measure.MonthView;
import org.programmereporting.measure.Positions;
import org.programmereporting.report.OpenMatters;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.FileKey;
import org.programmereporting.validate.OpenQueries;
import org.programmereporting.validate.Settled;
import org.programmereporting.validate.Settlement;

/** Takes a month out of the store: which version of each return counts, and how every trust stands by it. */
final class MonthInStore {
    private final Supplier<StoredReturns> returns;
    private final MonthRun run;
    private final ReferenceData reference;
    private final Settlement settlement;
    private final ReportingPeriod period;

    /** @param returns up to the run's month at least */
    MonthInStore(Supplier<StoredReturns> returns, MonthRun run) {
        this.returns = returns;
        this.run = run;
        this.reference = run.programme().reference();
        this.settlement = new Settlement(
                reference, run.programme().form(), run.programme().rules());
        this.period = run.period();
    }

    /**
     * A month as its figures are calculated from.
     *
     * @param before the same one period earlier, for previous values
     * @param files this period's files that count, settled
     * @param leftOut why others that are stored do not count
     */
    record Month(
            MonthView now, MonthView before, List<CheckedReturn> files, OpenMatters matters, List<String> leftOut) {
        /** The month before with its forecast, when there is something to compare with. */
        Optional<MonthView> compared(MonthForecast forecast) {
            return Optional.of(before).filter(MonthView::hasReturns).map(forecast::addedTo);
        }

        /** What a person should know besides the figures. */
        List<String> notes() {
            return Stream.concat(
                            leftOut.stream(),
                            matters.lines().stream().map(line -> line.finding().toString()))
                    .toList();
        }
    }

    Month read() {
        StoredReturns stored = returns.get();
        CountingReturns counting =
                CountingReturns.of(inOrder(stored.filesUpTo(period)), stored.receipts(), run.closures(), run.knownBy());
        Map<ReportingPeriod, List<CheckedReturn>> judged = counting.files().stream()
                .collect(Collectors.groupingBy(CheckedReturn::period, TreeMap::new, Collectors.toList()));
        Settled settled = settlement.settle(judged, month -> Positions.owing(month, reference));
        MonthViews views = new MonthViews(reference, period, run.asAt(), settled.files());
        return new Month(
                views.now().openedWith(Published.remaining(run)),
                views.before(),
                settled.files().getOrDefault(period, List.of()),
                matters(judged, settled),
                counting.leftOut());
    }

    /** Of several contents of a path the one that came last before its period was closed is the last, so that it counts. */
    private List<CheckedReturn> inOrder(List<CheckedReturn> stored) {
        Arrivals arrivals = run.inventory().arrivals();
        return stored.stream()
                .sorted(Comparator.comparing(CheckedReturn::period)
                        .thenComparing(CheckedReturn::file)
                        .thenComparing(file -> arrivals.last(FileKey.of(file), run.closures())))
                .toList();
    }

    /** Queries by the trust that holds the contracts on the as-at day; lines about later months wait for these. */
    private OpenMatters matters(Map<ReportingPeriod, List<CheckedReturn>> judged, Settled settled) {
        return new OpenMatters(
                new OpenQueries(judged, reference.decisions())
                        .at(period, settled, code -> reference.register().holderOn(code, run.asAt())),
                settled.lines().stream()
                        .filter(line -> line.period().compareTo(period) <= 0)
                        .toList());
    }
}

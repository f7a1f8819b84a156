package org.programmereporting.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.programmereporting.measure.ExpectedReturns;
import org.programmereporting.measure.MonthView;
import org.programmereporting.measure.Positions;
import org.programmereporting.returns.CalendarEntry;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.ExpectedReturn;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.StatusReturn;
import org.programmereporting.returns.TrustPosition;
import org.programmereporting.store.ReturnRepository;
import org.programmereporting.validate.Settlement;

/** Takes a month out of the store: which version of each return counts, and how every trust stands by it. One read of the database. */
final class MonthInStore {
    private final ReturnRepository returns;
    private final ReferenceData reference;
    private final Settlement settlement;
    private final ReportingPeriod period;
    private final LocalDate asAt;

    MonthInStore(ReturnRepository returns, MonthRun run) {
        this.returns = returns;
        this.reference = run.programme().reference();
        this.settlement = new Settlement(run.programme().form(), run.programme().rules(), reference.register());
        this.period = run.period();
        this.asAt = run.asAt();
    }

    /**
     * A month as its figures are calculated from.
     *
     * @param before the same one period earlier, for previous values
     * @param files this period's files, settled
     */
    record Month(MonthView now, MonthView before, List<CheckedReturn> files) {}

    Month read() {
        Map<ReportingPeriod, List<CheckedReturn>> settled = settled();
        Map<OdsCode, List<StatusReturn>> accepted = accepted(settled);
        List<NationalPosition> positions = positions(settled, accepted);
        return new Month(
                view(period, positions, settled, accepted),
                view(period.previous(), positions.subList(0, positions.size() - 1), settled, accepted),
                settled.getOrDefault(period, List.of()));
    }

    private Map<ReportingPeriod, List<CheckedReturn>> settled() {
        Map<ReportingPeriod, List<CheckedReturn>> files = returns.upTo(period).stream()
                .collect(Collectors.groupingBy(CheckedReturn::period, TreeMap::new, Collectors.toList()));
        return settlement.settle(files, this::expectedIn);
    }

    private Set<OdsCode> expectedIn(ReportingPeriod month) {
        return Positions.opening(month, reference, Map.of()).remaining().stream()
                .map(TrustPosition::code)
                .collect(Collectors.toSet());
    }

    private static Map<OdsCode, List<StatusReturn>> accepted(Map<ReportingPeriod, List<CheckedReturn>> settled) {
        return settled.values().stream()
                .flatMap(List::stream)
                .filter(file -> file.outcome().isAccepted())
                .flatMap(file -> file.answers().stream())
                .collect(Collectors.groupingBy(StatusReturn::trust, TreeMap::new, Collectors.toList()));
    }

    /** From the month before the first returns, so that the first has something to compare with. */
    private List<NationalPosition> positions(
            Map<ReportingPeriod, List<CheckedReturn>> settled, Map<OdsCode, List<StatusReturn>> accepted) {
        ReportingPeriod first = settled.keySet().stream().findFirst().orElse(period);
        List<NationalPosition> positions = new ArrayList<>();
        for (ReportingPeriod month = first.previous(); month.compareTo(period) <= 0; month = month.next()) {
            LocalDate day = month.equals(period) ? asAt : month.lastDay();
            positions.add(Positions.at(month, day, reference, accepted));
        }
        return positions;
    }

    private MonthView view(
            ReportingPeriod month,
            List<NationalPosition> positions,
            Map<ReportingPeriod, List<CheckedReturn>> settled,
            Map<OdsCode, List<StatusReturn>> accepted) {
        NationalPosition opening = Positions.opening(month, reference, accepted);
        List<ExpectedReturn> expected =
                ExpectedReturns.of(month, opening, settled.getOrDefault(month, List.of()), dueAt(month));
        return new MonthView(reference, positions, opening, expected);
    }

    private Optional<java.time.LocalDateTime> dueAt(ReportingPeriod month) {
        return reference.calendarEntry(month).map(CalendarEntry::dueAt);
    }
}

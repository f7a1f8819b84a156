package org.programmereporting.job;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.programmereporting.measure.AcceptedReturns;
import org.programmereporting.measure.ExpectedReturns;
import org.programmereporting.measure.MonthView;
import org.programmereporting.measure.Positions;
import org.programmereporting.measure.TrustHistory;
import org.programmereporting.returns.CalendarEntry;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.ExpectedReturn;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.ReportingPeriod;

/** How every trust stands in a month and in the one before, by the settled returns of these and of earlier periods. */
final class MonthViews {
    private final ReferenceData reference;
    private final ReportingPeriod period;
    private final LocalDate asAt;
    private final SortedMap<ReportingPeriod, List<CheckedReturn>> settled;
    private final AcceptedReturns accepted;
    private final List<NationalPosition> positions;
    private final TrustHistory history;

    MonthViews(
            ReferenceData reference,
            ReportingPeriod period,
            LocalDate asAt,
            SortedMap<ReportingPeriod, List<CheckedReturn>> settled) {
        this.reference = reference;
        this.period = period;
        this.asAt = asAt;
        this.settled = settled;
        this.accepted = AcceptedReturns.of(settled.values().stream()
                .flatMap(List::stream)
                .filter(file -> file.outcome().isAccepted())
                .flatMap(file -> file.answers().stream())
                .toList());
        this.positions = positions();
        this.history = new TrustHistory(positions);
    }

    MonthView now() {
        return view(period, positions);
    }

    /** The same one period earlier, for previous values. */
    MonthView before() {
        return view(period.previous(), positions.subList(0, positions.size() - 1));
    }

    /** From the month before the first returns, so that the first has something to compare with. */
    private List<NationalPosition> positions() {
        ReportingPeriod first = settled.keySet().stream().findFirst().orElse(period);
        List<NationalPosition> all = new ArrayList<>();
        for (ReportingPeriod month = first.previous(); month.compareTo(period) <= 0; month = month.next()) {
            LocalDate day = month.equals(period) ? asAt : month.lastDay();
            all.add(Positions.at(month, day, reference, accepted));
        }
        return all;
    }

    private MonthView view(ReportingPeriod month, List<NationalPosition> upToThen) {
        NationalPosition opening = Positions.opening(month, reference, accepted);
        List<ExpectedReturn> expected =
                ExpectedReturns.of(month, opening, settled.getOrDefault(month, List.of()), dueAt(month));
        return new MonthView(reference, upToThen, opening, expected, history);
    }

    private Optional<LocalDateTime> dueAt(ReportingPeriod month) {
        return reference.calendarEntry(month).map(CalendarEntry::dueAt);
    }
}

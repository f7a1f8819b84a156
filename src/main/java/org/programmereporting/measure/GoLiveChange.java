package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.TrustPosition;

/** When the forecast of a trust's go-live last changed from one accepted return to the next. */
final class GoLiveChange {
    private GoLiveChange() {}

    /**
     * The first day of the month whose return gave another forecast than the return before: the earliest day on which it can have changed. Nothing when the
     * trust always gave the same, or only one return.
     */
    static Optional<LocalDate> last(TrustPosition trust, String milestone, MonthView month) {
        List<TrustPosition> history = month.positions().stream()
                .flatMap(position -> position.trust(trust.code()).stream())
                .filter(then -> then.answers().isPresent())
                .toList();
        Optional<LocalDate> changed = Optional.empty();
        for (int i = 1; i < history.size(); i++) {
            if (!forecast(history.get(i), milestone).equals(forecast(history.get(i - 1), milestone))) {
                changed = history.get(i).positionPeriod().map(ReportingPeriod::firstDay);
            }
        }
        return changed;
    }

    private static Optional<LocalDate> forecast(TrustPosition trust, String milestone) {
        return PlannedMilestone.of(trust, milestone).forecast();
    }
}

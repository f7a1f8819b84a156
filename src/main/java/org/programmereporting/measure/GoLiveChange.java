package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.NationalPosition;
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
        List<NationalPosition> months = month.positions();
        Optional<TrustPosition> later = Optional.empty();
        for (int at = months.size() - 1; at >= 0; at--) { // most changed of late: years of months are seldom looked at
            Optional<TrustPosition> then = months.get(at)
                    .trust(trust.code())
                    .filter(said -> said.answers().isPresent());
            if (then.isPresent() && later.isPresent()) {
                TrustPosition after = later.get();
                if (!forecast(after, milestone).equals(forecast(then.get(), milestone))) {
                    return after.positionPeriod().map(ReportingPeriod::firstDay);
                }
            }
            later = then.isPresent() ? then : later;
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> forecast(TrustPosition trust, String milestone) {
        return PlannedMilestone.of(trust, milestone).forecast();
    }
}

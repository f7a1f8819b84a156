package org.programmereporting.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.programmereporting.returns.TrustPosition;

/**
 * How far a trust's exit lies from its baseline, in days; + is later. Exited: actual exit minus baseline. Remaining: the later of forecast exit and
 * as-at date minus baseline; not known without a forecast, without a baseline, or when the trust's latest return is too old to speak for it.
 */
public final class TrustSlippage {
    private TrustSlippage() {}

    /** Against the baseline first agreed. */
    public static Optional<Long> days(TrustPosition trust, LocalDate asAt) {
        return between(trust.originalBaseline(), exit(trust, asAt));
    }

    /** Against the baseline after approved changes. */
    public static Optional<Long> daysFromCurrentBaseline(TrustPosition trust, LocalDate asAt) {
        return between(trust.currentBaseline(), exit(trust, asAt));
    }

    private static Optional<LocalDate> exit(TrustPosition trust, LocalDate asAt) {
        if (trust.isExited()) {
            return trust.actualExit();
        }
        return trust.stale()
                ? Optional.empty()
                : trust.forecastExit().map(forecast -> forecast.isAfter(asAt) ? forecast : asAt);
    }

    private static Optional<Long> between(Optional<LocalDate> baseline, Optional<LocalDate> exit) {
        return baseline.flatMap(planned -> exit.map(day -> ChronoUnit.DAYS.between(planned, day)));
    }
}

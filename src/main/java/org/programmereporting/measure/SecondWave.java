package org.programmereporting.measure;

import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.StatusReturn;
import org.programmereporting.returns.TrustPosition;

/** The trusts that remained as the first wave ended, whether they have exited since or not: a population that exits do not make smaller. */
final class SecondWave {
    private SecondWave() {}

    static List<TrustPosition> of(MonthView month) {
        return month.position().trusts().stream()
                .filter(trust -> trust.actualExit()
                        .filter(exit -> !exit.isAfter(month.reference().firstWaveEnded()))
                        .isEmpty())
                .toList();
    }

    /** What speaks for a trust's migration: nothing that is too old, but the last of an exited one. */
    static Optional<StatusReturn> speaking(TrustPosition trust) {
        return trust.isRemaining() && trust.stale() ? Optional.empty() : trust.answers();
    }
}

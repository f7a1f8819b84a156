package org.programmereporting.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.TrustPosition;

/**
 * What each trust said from month to month: its positions of the months of which a return of its own speaks. One carried forward says nothing new and is
 * left out. Sorted by trust once, for all figures of a month and of its groups.
 */
public final class TrustHistory {
    private final Map<OdsCode, List<Said>> byTrust = new HashMap<>();
    private final Map<UpTo, ForecastMoves> moves = new ConcurrentHashMap<>();
    private final Map<MigrationSeries, NavigableMap<LocalDate, BigDecimal>> readings = new ConcurrentHashMap<>();

    /** @param positions of every period, the oldest first */
    public TrustHistory(List<NationalPosition> positions) {
        for (NationalPosition position : positions) {
            for (TrustPosition trust : position.trusts()) {
                if (trust.answers().isPresent() && !trust.carriedForward()) {
                    byTrust.computeIfAbsent(trust.code(), none -> new ArrayList<>())
                            .add(new Said(position.period(), trust));
                }
            }
        }
    }

    /** A trust's position of a month, by its return of that month. */
    record Said(ReportingPeriod period, TrustPosition position) {}

    /** A trust's months up to one, the oldest first. */
    List<Said> of(OdsCode trust, ReportingPeriod last) {
        List<Said> all = byTrust.getOrDefault(trust, List.of());
        int size = all.size();
        while (size > 0 && all.get(size - 1).period().compareTo(last) > 0) {
            size--;
        }
        return all.subList(0, size);
    }

    private record UpTo(OdsCode trust, ReportingPeriod last) {}

    /** Worked out once for all workbooks that ask. */
    ForecastMoves moves(OdsCode trust, ReportingPeriod last) {
        return moves.computeIfAbsent(new UpTo(trust, last), asked -> ForecastMoves.of(trust, of(trust, last), last));
    }

    /** Worked out once for all metrics that ask. */
    NavigableMap<LocalDate, BigDecimal> readings(MigrationSeries asked) {
        return readings.computeIfAbsent(asked, series -> series.in(this));
    }
}

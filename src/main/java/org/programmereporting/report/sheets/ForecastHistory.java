package org.programmereporting.report.sheets;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.TrustPosition;

/** The forecast exit of each trust at every period with returns, and how it moved. */
record ForecastHistory(List<NationalPosition> positions) {
    /** The forecast at each period, the oldest first; nothing where there was none. */
    List<Optional<LocalDate>> forecasts(OdsCode trust) {
        return positions.stream()
                .map(position -> position.trust(trust).flatMap(TrustPosition::forecastExit))
                .toList();
    }

    /** How often the forecast became another from one known to the next. */
    long moves(OdsCode trust) {
        List<LocalDate> known =
                forecasts(trust).stream().flatMap(Optional::stream).toList();
        long moves = 0;
        for (int i = 1; i < known.size(); i++) {
            moves += known.get(i).equals(known.get(i - 1)) ? 0 : 1;
        }
        return moves;
    }

    /** Days from the first known forecast to the last. */
    Optional<Long> moved(OdsCode trust) {
        List<LocalDate> known =
                forecasts(trust).stream().flatMap(Optional::stream).toList();
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(ChronoUnit.DAYS.between(known.get(0), known.get(known.size() - 1)));
    }
}

package org.programmereporting.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.ExitForecast;
import org.programmereporting.returns.TrustPosition;

/**
 * A remaining trust and its forecast.
 *
 * @param forecast none when the programme does not forecast
 */
record ForecastOutlook(TrustPosition trust, Optional<ExitForecast> forecast) {
    /** What a forecast is made from, besides the first wave and the fields that say how far a migration is. */
    static final Uses USES = Uses.of(
            Fact.FORECAST, Fact.EXIT_START, Fact.BASELINE, Fact.DEADLINE, Fact.REPORTED_EXIT, Fact.INCOMING_SUPPLIER);

    private static final int CHANCE_DECIMALS = 8;

    static List<ForecastOutlook> of(MonthView month) {
        return month.position().remaining().stream()
                .map(trust -> new ForecastOutlook(trust, month.forecast().flatMap(all -> all.of(trust.code()))))
                .toList();
    }

    /** The chance to be late, as a decimal: exact, so that sums do not depend on their order. */
    Optional<BigDecimal> late() {
        return forecast.map(ForecastOutlook::late);
    }

    static BigDecimal late(ExitForecast made) {
        return BigDecimal.valueOf(made.probabilityLate()).setScale(CHANCE_DECIMALS, RoundingMode.HALF_UP);
    }

    boolean is(ExitForecast.Basis basis) {
        return forecast.filter(each -> each.basis() == basis).isPresent();
    }
}

package org.programmereporting.measure;

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
    static final Uses USES =
            Uses.of(Fact.FORECAST, Fact.EXIT_START, Fact.BASELINE, Fact.DEADLINE, Fact.INCOMING_SUPPLIER);

    static List<ForecastOutlook> of(MonthView month) {
        return month.position().remaining().stream()
                .map(trust -> new ForecastOutlook(trust, month.forecast().flatMap(all -> all.of(trust.code()))))
                .toList();
    }

    boolean is(ExitForecast.Basis basis) {
        return forecast.filter(each -> each.basis() == basis).isPresent();
    }
}

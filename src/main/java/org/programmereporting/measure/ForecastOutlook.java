package org.programmereporting.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.ExitForecast;
import org.programmereporting.returns.MigrationOutlook;
import org.programmereporting.returns.TrustPosition;

/**
 * A remaining trust and its forecast.
 *
 * @param forecast none when the programme does not forecast
 * @param migration what its migration says of it
 */
record ForecastOutlook(TrustPosition trust, Optional<ExitForecast> forecast, Optional<MigrationOutlook> migration) {
    /** What a forecast is made from, besides the first wave and the fields that say how far a migration is. */
    static final Uses USES = Uses.of(
            Fact.FORECAST, Fact.EXIT_START, Fact.BASELINE, Fact.DEADLINE, Fact.REPORTED_EXIT, Fact.INCOMING_SUPPLIER);

    static List<ForecastOutlook> of(MonthView month) {
        return month.position().remaining().stream()
                .map(trust -> new ForecastOutlook(
                        trust,
                        month.forecast().flatMap(all -> all.of(trust.code())),
                        month.forecast().flatMap(all -> all.migrationOf(trust.code()))))
                .toList();
    }

    /** The chance to be late, as a decimal, not rounded: sums are exact, and do not depend on their order. */
    Optional<BigDecimal> late() {
        return forecast.map(ForecastOutlook::late);
    }

    static BigDecimal late(ExitForecast made) {
        return BigDecimal.ONE.subtract(
                BigDecimal.valueOf(made.probabilityOnTime().orElse(0.0)));
    }

    boolean is(ExitForecast.Basis basis) {
        return forecast.filter(each -> each.basis() == basis).isPresent();
    }

    /** It is forecast, and its migration has begun and cannot hold it back, since its pace is not known yet. */
    boolean isOfUnknownPace() {
        return is(ExitForecast.Basis.FORECAST)
                && migration
                        .filter(each -> each.kind() == MigrationOutlook.Kind.PACE_NOT_KNOWN)
                        .isPresent();
    }
}

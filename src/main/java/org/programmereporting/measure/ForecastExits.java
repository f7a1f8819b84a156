package org.programmereporting.measure;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.programmereporting.returns.ExitForecast.Basis;
import org.programmereporting.returns.ReferenceData;

/**
 * {@code forecast-exits}: of the trusts remaining, by the forecast, {@code late}: how many are expected to exit after their deadline, the sum of each
 * one's chance; {@code on-time}: the mean chance to exit by the deadline. A trust that cannot be forecast counts as late. How many these are stands
 * beside: {@code -no-forecast}, {@code -beyond-reference-class}; so does how many are not forecast since they report their exit, {@code -exit-reported}, and how
 * many are forecast without regard to a migration that has begun, since its pace is not known yet: {@code -pace-not-known}. Chances are summed as they are;
 * only the figure is rounded.
 */
final class ForecastExits implements Metric {
    private static final Map<String, Pick> PICKS = Map.of("late", Pick.LATE, "on-time", Pick.ON_TIME);

    private final MetricDefinition definition;
    private final Pick pick;
    private final Breakdown<ForecastOutlook> breakdown;

    ForecastExits(MetricDefinition definition) {
        this.definition = definition;
        this.pick = new Settings(definition).choice("pick", PICKS);
        this.breakdown = Breakdown.of(definition, TrustDimensions.on(ForecastOutlook::trust));
    }

    private enum Pick {
        LATE,
        ON_TIME
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return ForecastOutlook.USES;
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        return breakdown.slices(ForecastOutlook.of(month), month.reference()).flatMap(this::values);
    }

    private Stream<Measured> values(Slice<ForecastOutlook> slice) {
        return Stream.of(
                principal(slice),
                without(slice, Basis.NO_FORECAST),
                without(slice, Basis.BEYOND_REFERENCE_CLASS),
                without(slice, Basis.EXIT_REPORTED),
                count(slice, "-pace-not-known", ForecastOutlook::isOfUnknownPace));
    }

    private Measured principal(Slice<ForecastOutlook> slice) {
        int trusts = slice.members().size();
        if (slice.count(each -> each.forecast().isEmpty()) > 0) {
            return slice.over(definition.id(), definition.unit(), new Figure.NotAvailable(), trusts);
        }
        BigDecimal late =
                slice.members().stream().flatMap(each -> each.late().stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal onTime = BigDecimal.valueOf(trusts).subtract(late);
        return pick == Pick.LATE
                ? slice.over(
                        definition.id(),
                        definition.unit(),
                        slice.rounded(Figure.of(late), Figure.SHARE_DECIMALS),
                        trusts)
                : slice.share(definition.id(), onTime, BigDecimal.valueOf(trusts), 0);
    }

    private Measured without(Slice<ForecastOutlook> slice, Basis basis) {
        return count(slice, "-" + basis.name().toLowerCase(Locale.ROOT).replace('_', '-'), each -> each.is(basis));
    }

    private Measured count(Slice<ForecastOutlook> slice, String suffix, Predicate<ForecastOutlook> which) {
        boolean unknown = slice.count(each -> each.forecast().isEmpty()) > 0;
        return slice.figure(
                definition.id() + suffix,
                "trusts",
                unknown ? new Figure.NotAvailable() : Figure.of(slice.count(which)));
    }
}

package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.RemainingQuantiles;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.TrustPosition;
import org.programmereporting.returns.WrongSetting;

/**
 * {@code remaining-forecast}: how many trusts will remain at the end of the deadline's month, by the forecast: a cohort's at its own deadline, the
 * nation's and a region's at the last of those of cohorts that its remaining trusts are of. Bare: the median of the draws (P50); {@code -p10},
 * {@code -p80}, {@code -p90}. Every month stands in {@code forecast.csv}.
 */
final class RemainingForecast implements Itemised {
    private static final Map<String, Function<RemainingQuantiles, Integer>> QUANTILES = new TreeMap<>(Map.of(
            "", RemainingQuantiles::p50,
            "-p10", RemainingQuantiles::p10,
            "-p80", RemainingQuantiles::p80,
            "-p90", RemainingQuantiles::p90));

    private final MetricDefinition definition;
    private final Breakdown<TrustPosition> breakdown;

    RemainingForecast(MetricDefinition definition) {
        this.definition = definition;
        this.breakdown = Breakdown.of(definition, List.of(TrustDimensions.COHORT, TrustDimensions.REGION));
        if (definition.groups().stream().anyMatch(group -> group.contains("+"))) {
            throw WrongSetting.of(
                    Breakdown.GROUPS,
                    "metric \"" + definition.id() + "\": the kind \"" + definition.kind()
                            + "\" is broken down by cohort and by region, not by both at once");
        }
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        return breakdown
                .slices(month.position().remaining(), month.reference())
                .filter(slice -> slice.group().isEmpty() || !slice.members().isEmpty())
                .flatMap(slice -> values(slice, month));
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return ForecastOutlook.USES;
    }

    /** The trusts that are drawn: a quantile of the draws is no sum of theirs. */
    @Override
    public Stream<Part> parts(MonthView month, String group, String value) {
        return month.position().remaining().stream()
                .filter(trust -> group.isEmpty() || new TrustGroup(group, value).holds(trust))
                .map(trust -> new Part(
                        trust.code().value(),
                        trust.name(),
                        QUANTILES.keySet().stream()
                                .map(suffix -> Slice.national(List.of())
                                        .over(
                                                definition.id() + suffix,
                                                definition.unit(),
                                                new Figure.NotApplicable(),
                                                1))
                                .toList(),
                        List.of()));
    }

    private static Optional<LocalDate> lastDeadline(Slice<TrustPosition> slice, MonthView month) {
        Set<String> cohorts =
                slice.members().stream().map(TrustPosition::cohort).collect(Collectors.toSet());
        return month.reference().register().cohorts().stream()
                .filter(cohort -> cohorts.contains(cohort.id()))
                .map(cohort -> month.reference()
                        .register()
                        .deadlineOn(cohort, month.position().asAt()))
                .max(LocalDate::compareTo);
    }

    private Stream<Measured> values(Slice<TrustPosition> slice, MonthView month) {
        Optional<LocalDate> day = lastDeadline(slice, month);
        Optional<RemainingQuantiles> there = day.flatMap(deadline -> month.forecast()
                .flatMap(forecast ->
                        forecast.remaining(ReportingPeriod.containing(deadline), slice.group(), slice.value())));
        // a deadline that has passed is no matter of a forecast
        Figure none =
                month.forecast().isPresent() || day.isEmpty() ? new Figure.NotApplicable() : new Figure.NotAvailable();
        return QUANTILES.entrySet().stream()
                .map(each -> slice.figure(
                        definition.id() + each.getKey(),
                        definition.unit(),
                        there.map(each.getValue()).map(Figure::of).orElse(none)));
    }
}

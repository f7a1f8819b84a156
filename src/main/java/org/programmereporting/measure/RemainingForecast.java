package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.RemainingQuantiles;
import org.programmereporting.returns.ReportingPeriod;

/**
 * {@code remaining-forecast}: how many trusts will remain at the end of the deadline's month, by the forecast: a cohort's at its own deadline, the
 * nation's at the last of those of cohorts with trusts remaining. Bare: the median of the draws (P50); {@code -p10}, {@code -p80}, {@code -p90}. Every
 * month stands in {@code forecast.csv}.
 */
final class RemainingForecast implements Itemised {
    private static final Map<String, Function<RemainingQuantiles, Integer>> QUANTILES = new TreeMap<>(Map.of(
            "", RemainingQuantiles::p50,
            "-p10", RemainingQuantiles::p10,
            "-p80", RemainingQuantiles::p80,
            "-p90", RemainingQuantiles::p90));

    private final MetricDefinition definition;

    RemainingForecast(MetricDefinition definition) {
        this.definition = definition;
        if (!definition.groups().equals(List.of("cohort"))) {
            Breakdown.refuse(definition);
        }
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        List<Cohort> cohorts = month.reference().register().cohorts().stream()
                .filter(cohort -> month.position().remaining().stream()
                        .anyMatch(trust -> trust.cohort().equals(cohort.id())))
                .toList();
        Optional<LocalDate> last =
                cohorts.stream().map(cohort -> deadline(cohort, month)).max(LocalDate::compareTo);
        return Stream.concat(
                values(Slice.national(List.of()), last, month),
                cohorts.stream()
                        .flatMap(cohort -> values(
                                new Slice<>("cohort", cohort.id(), List.of()),
                                Optional.of(deadline(cohort, month)),
                                month)));
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return ForecastOutlook.USES;
    }

    /** The trusts that are drawn: a quantile of the draws is no sum of theirs. */
    @Override
    public Stream<Part> parts(MonthView month, String group, String value) {
        return month.position().remaining().stream()
                .filter(trust -> group.isEmpty() || trust.cohort().equals(value))
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

    private static LocalDate deadline(Cohort cohort, MonthView month) {
        return month.reference().register().deadlineOn(cohort, month.position().asAt());
    }

    private Stream<Measured> values(Slice<?> slice, Optional<LocalDate> day, MonthView month) {
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

package org.programmereporting.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.TrustPosition;

/**
 * {@code time-contingency}: {@link Contingency} of the remaining trusts, in days: median, minimum ({@code -min}), and how many have less than the overrun
 * needed at a percentile of the first wave ({@code -below-p80}), of those of whom it is known; the median of what is needed ({@code -needed-p80}). Apart: trusts
 * of whom the overrun needed does not tell ({@code -needed-unknown}), whose forecast has lapsed ({@code -lapsed}), without a forecast ({@code -none}); the last two
 * have no contingency.
 */
final class TimeContingency implements Metric {
    private final MetricDefinition definition;
    private final BigDecimal quantile;
    private final Breakdown<Standing> breakdown;

    TimeContingency(MetricDefinition definition) {
        this.definition = definition;
        this.quantile = new Settings(definition).fraction("quantile");
        this.breakdown = Breakdown.of(definition, TrustDimensions.on(Standing::trust));
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return Uses.of(Fact.DEADLINE, Fact.CONFIRMED_EXIT, Fact.FORECAST_EXIT, Fact.EXIT_START, Fact.BASELINE);
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        Optional<BigDecimal> overrun =
                FirstWaveOverrun.ofExits(month).nearestRank(quantile).number();
        List<Standing> standings = month.position().remaining().stream()
                .map(trust -> new Standing(
                        trust, Contingency.of(trust, month.position().asAt(), overrun)))
                .toList();
        return breakdown.slices(standings, month.reference()).flatMap(this::values);
    }

    private Stream<Measured> values(Slice<Standing> slice) {
        String id = definition.id();
        String percentile = Distribution.percentile(quantile);
        Distribution days = days(slice, Contingency::days);
        Distribution needed = days(slice, Contingency::needed);
        long below = countShort(slice, true);
        long told = below + countShort(slice, false);
        long none = slice.count(standing -> standing.trust().forecastExit().isEmpty());
        int without = slice.members().size() - days.size();
        return Stream.of(
                slice.overKnown(id, definition.unit(), days.median(), days.size(), without),
                slice.overKnown(id + "-min", definition.unit(), days.smallest(), days.size(), without),
                slice.overKnown(
                        id + "-needed-" + percentile,
                        definition.unit(),
                        needed.median(),
                        needed.size(),
                        slice.members().size() - (long) needed.size()),
                slice.partKnown(
                        id + "-below-" + percentile,
                        "trusts",
                        below,
                        told,
                        slice.members().size() - told),
                slice.number(id + "-needed-unknown", "trusts", days.size() - told),
                slice.number(id + "-lapsed", "trusts", without - none),
                slice.number(id + "-none", "trusts", none));
    }

    private static Distribution days(Slice<Standing> slice, Function<Contingency, Optional<Long>> of) {
        return Distribution.ofDays(slice.members().stream()
                .map(Standing::contingency)
                .flatMap(Optional::stream)
                .map(of)
                .flatMap(Optional::stream));
    }

    private static long countShort(Slice<Standing> slice, boolean isShort) {
        return slice.count(standing -> standing.contingency()
                .flatMap(Contingency::isShort)
                .filter(found -> found == isShort)
                .isPresent());
    }

    private record Standing(TrustPosition trust, Optional<Contingency> contingency) {}
}

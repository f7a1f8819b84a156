package org.programmereporting.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.Stream;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.TrustPosition;

/**
 * {@code slipped-this-period}: of the remaining trusts with accepted returns for this and the previous period, and a forecast exit in both, those whose
 * forecast moved later, earlier ({@code -earlier}) or not ({@code -unchanged}); all others are {@code -not-comparable}. The four add to the trusts
 * remaining.
 */
final class SlippedThisPeriod implements Metric {
    private final MetricDefinition definition;
    private final Breakdown<Moved> breakdown;

    SlippedThisPeriod(MetricDefinition definition) {
        this.definition = definition;
        this.breakdown = Breakdown.of(definition, TrustDimensions.on(Moved::trust));
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return Uses.of(Fact.CONFIRMED_EXIT, Fact.FORECAST_EXIT, Fact.FORECAST_EXIT_BEFORE);
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        List<Moved> trusts = month.position().remaining().stream()
                .map(trust -> new Moved(trust, ForecastMoves.daysThisPeriod(trust.code(), month)))
                .toList();
        return breakdown.slices(trusts, month.reference()).flatMap(this::values);
    }

    private Stream<Measured> values(Slice<Moved> slice) {
        long comparable = slice.count(moved -> moved.days().isPresent());
        return Stream.of(
                part(slice, "", days -> days > 0, comparable),
                part(slice, "-earlier", days -> days < 0, comparable),
                part(slice, "-unchanged", days -> days == 0, comparable),
                slice.number(
                        definition.id() + "-not-comparable",
                        definition.unit(),
                        slice.members().size() - comparable));
    }

    private Measured part(Slice<Moved> slice, String suffix, LongPredicate which, long comparable) {
        long part = slice.count(moved -> moved.days().filter(which::test).isPresent());
        return slice.part(definition.id() + suffix, definition.unit(), part, comparable);
    }

    private record Moved(TrustPosition trust, Optional<Long> days) {}
}

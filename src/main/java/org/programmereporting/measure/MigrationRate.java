package org.programmereporting.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.TrustPosition;

/**
 * {@code migration-rate}: what remaining trusts migrate a month, by {@link MigrationPace}. Bare: all together; {@code -median} of a trust; both over the
 * trusts whose rate is known. Apart: trusts whose latest return is of an earlier month ({@code -carried-forward}), and the others whose rate is not known
 * ({@code -unknown}).
 */
final class MigrationRate implements Metric {
    private static final int RATE_DECIMALS = 4;

    private final MetricDefinition definition;
    private final MigrationFields fields;
    private final Breakdown<Rated> breakdown;

    MigrationRate(MetricDefinition definition) {
        this.definition = definition;
        this.fields = MigrationFields.of(definition);
        this.breakdown = Breakdown.of(definition, TrustDimensions.on(Rated::trust));
    }

    private record Rated(TrustPosition trust, Optional<BigDecimal> rate) {}

    @Override
    public Uses uses(ReferenceData reference) {
        return Uses.NOTHING.and(fields.used());
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        List<Rated> trusts = month.position().remaining().stream()
                .map(trust ->
                        new Rated(trust, MigrationPace.of(trust, month, fields).rate()))
                .toList();
        return breakdown.slices(trusts, month.reference()).flatMap(this::values);
    }

    private Stream<Measured> values(Slice<Rated> slice) {
        List<BigDecimal> rates = slice.members().stream()
                .map(Rated::rate)
                .flatMap(Optional::stream)
                .toList();
        long carriedForward = slice.count(rated -> rated.trust().carriedForward());
        int unknown = slice.members().size() - rates.size();
        Figure sum = Figure.of(rates.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        return Stream.of(
                of(slice, "", sum, rates.size(), unknown),
                of(slice, "-median", Distribution.of(rates.stream()).median(), rates.size(), unknown),
                slice.number(definition.id() + "-carried-forward", "trusts", carriedForward),
                slice.number(definition.id() + "-unknown", "trusts", unknown - carriedForward));
    }

    private Measured of(Slice<Rated> slice, String suffix, Figure figure, int known, int unknown) {
        Figure shown = unknown == 0 ? new Figure.NotApplicable() : new Figure.NotAvailable();
        if (known > 0) {
            shown = slice.rounded(figure, RATE_DECIMALS);
        }
        return slice.over(definition.id() + suffix, definition.unit(), shown, known);
    }
}

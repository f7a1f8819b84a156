package org.programmereporting.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.StatusReturn;
import org.programmereporting.returns.TrustPosition;

/**
 * {@code large-not-started}: remaining trusts with more than so much to migrate of which nothing is migrated, out of those of that size. {@code
 * -unknown}: trusts of which size or start is not known.
 */
final class LargeNotStarted implements Metric {
    private final MetricDefinition definition;
    private final String total;
    private final String migrated;
    private final BigDecimal over;
    private final Breakdown<TrustPosition> breakdown;

    LargeNotStarted(MetricDefinition definition) {
        Settings settings = new Settings(definition);
        this.definition = definition;
        this.total = settings.text("total");
        this.migrated = settings.text("migrated");
        this.over = BigDecimal.valueOf(settings.wholeNumber("over"));
        this.breakdown = Breakdown.of(definition, TrustDimensions.ALL);
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return Uses.NOTHING.and(UsedField.number(total)).and(MigrationReading.used(definition, migrated));
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        return breakdown
                .slices(month.position().remaining(), month.reference())
                .flatMap(slice -> values(slice, MigrationReading.of(month, definition)));
    }

    private Stream<Measured> values(Slice<TrustPosition> slice, MigrationReading taken) {
        List<StatusReturn> telling = slice.members().stream()
                .map(trust -> telling(trust, taken))
                .flatMap(Optional::stream)
                .toList();
        List<StatusReturn> large = telling.stream().filter(this::isLarge).toList();
        long idle = large.stream().filter(this::isIdle).count();
        return Stream.of(
                slice.numberOf(definition.id(), definition.unit(), idle, large.size()),
                slice.number(
                        definition.id() + "-unknown", "trusts", slice.members().size() - telling.size()));
    }

    List<TrustPosition> trusts(MonthView month) {
        MigrationReading taken = MigrationReading.of(month, definition);
        return month.position().remaining().stream()
                .filter(trust -> telling(trust, taken)
                        .filter(said -> isLarge(said) && isIdle(said))
                        .isPresent())
                .toList();
    }

    /** What tells both, how much there is and how much of it is migrated. */
    private Optional<StatusReturn> telling(TrustPosition trust, MigrationReading taken) {
        return taken.of(trust)
                .filter(said ->
                        said.number(total).isPresent() && said.number(migrated).isPresent());
    }

    private boolean isLarge(StatusReturn said) {
        return said.number(total).filter(all -> all.compareTo(over) > 0).isPresent();
    }

    private boolean isIdle(StatusReturn said) {
        return said.number(migrated).filter(done -> done.signum() > 0).isEmpty();
    }
}

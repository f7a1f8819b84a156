package org.programmereporting.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.TrustPosition;

/**
 * {@code migration-progress}: migrated ÷ total, of all trusts that remained as the first wave ended; exited ones enter with their last value. {@code
 * -trusts}: over how many; {@code -unknown}: trusts whose total or migrated figure is not known; {@code -re-estimated}: trusts whose total is another
 * than in their first return.
 */
final class MigrationProgress implements Metric {
    private final MetricDefinition definition;
    private final String total;
    private final String migrated;
    private final Breakdown<Progress> breakdown;

    MigrationProgress(MetricDefinition definition) {
        Settings settings = new Settings(definition);
        this.definition = definition;
        this.total = settings.text("total");
        this.migrated = settings.text("migrated");
        this.breakdown = Breakdown.of(definition, TrustDimensions.on(Progress::trust));
    }

    private record Known(BigDecimal migrated, BigDecimal total) {}

    private record Progress(TrustPosition trust, Optional<Known> known, boolean reEstimated) {}

    @Override
    public Uses uses(ReferenceData reference) {
        return Uses.NOTHING
                .and(UsedField.number(total).of(UsedField.Age.EVER))
                .and(MigrationReading.used(definition, migrated));
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        MigrationReading taken = MigrationReading.of(month, definition);
        List<Progress> trusts = SecondWave.of(month).stream()
                .map(trust -> progress(trust, taken))
                .toList();
        return breakdown.slices(trusts, month.reference()).flatMap(this::values);
    }

    private Progress progress(TrustPosition trust, MigrationReading taken) {
        Optional<Known> known = taken.of(trust)
                .flatMap(answers -> answers.number(total)
                        .flatMap(all -> answers.number(migrated).map(done -> new Known(done, all))));
        return new Progress(trust, known, isReEstimated(trust, known, taken.month()));
    }

    private boolean isReEstimated(TrustPosition trust, Optional<Known> known, MonthView month) {
        Optional<BigDecimal> first = month.positions().stream()
                .flatMap(position -> position.trust(trust.code()).stream())
                .flatMap(earlier -> earlier.answers().stream())
                .flatMap(answers -> answers.number(total).stream())
                .findFirst();
        return known.filter(now ->
                        first.filter(then -> then.compareTo(now.total()) != 0).isPresent())
                .isPresent();
    }

    private Stream<Measured> values(Slice<Progress> slice) {
        List<Known> known = slice.members().stream()
                .map(Progress::known)
                .flatMap(Optional::stream)
                .toList();
        int unknown = slice.members().size() - known.size();
        return Stream.of(
                slice.share(definition.id(), sum(known, Known::migrated), sum(known, Known::total), unknown),
                slice.number(definition.id() + "-trusts", "trusts", known.size()),
                slice.number(definition.id() + "-unknown", "trusts", unknown),
                slice.number(definition.id() + "-re-estimated", "trusts", slice.count(Progress::reEstimated)));
    }

    private static BigDecimal sum(List<Known> known, Function<Known, BigDecimal> part) {
        return known.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}

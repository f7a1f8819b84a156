package org.programmereporting.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.TrustPosition;

/**
 * {@code migration-failed}: attempts that failed ÷ attempts made (migrated and failed), of all trusts that remained as the first wave ended; by the
 * migration's {@code method} too. {@code -unknown}: trusts that do not tell both.
 */
final class MigrationFailed implements Metric {
    private final MetricDefinition definition;
    private final String failed;
    private final String migrated;
    private final String method;
    private final Breakdown<Attempts> breakdown;

    MigrationFailed(MetricDefinition definition) {
        Settings settings = new Settings(definition);
        this.definition = definition;
        this.failed = settings.text("failed");
        this.migrated = settings.text("migrated");
        this.method = settings.text("method");
        this.breakdown = Breakdown.of(
                definition,
                Stream.concat(
                                Stream.of(Dimension.occurring("method", Attempts::method)),
                                TrustDimensions.on(Attempts::trust).stream())
                        .toList());
    }

    /** What a trust tells; {@code made} none unless it tells both. */
    private record Attempts(
            TrustPosition trust, String method, Optional<BigDecimal> failed, Optional<BigDecimal> made) {}

    @Override
    public Uses uses(ReferenceData reference) {
        return Uses.NOTHING.and(UsedField.any(method)).and(MigrationReading.used(definition, failed, migrated));
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        MigrationReading taken = MigrationReading.of(month, definition);
        List<Attempts> trusts = SecondWave.of(month).stream()
                .map(trust -> attempts(trust, taken))
                .toList();
        return breakdown.slices(trusts, month.reference()).flatMap(this::values);
    }

    private Attempts attempts(TrustPosition trust, MigrationReading taken) {
        return taken.of(trust)
                .map(said -> new Attempts(
                        trust,
                        said.text(method).orElse(Dimension.NOT_YET_KNOWN),
                        said.number(failed),
                        said.number(failed).flatMap(bad -> said.number(migrated).map(bad::add))))
                .orElse(new Attempts(trust, Dimension.NOT_YET_KNOWN, Optional.empty(), Optional.empty()));
    }

    private Stream<Measured> values(Slice<Attempts> slice) {
        BigDecimal bad = BigDecimal.ZERO;
        BigDecimal all = BigDecimal.ZERO;
        int unknown = 0;
        for (Attempts trust : slice.members()) {
            if (trust.made().isEmpty()) {
                unknown++;
            } else {
                bad = bad.add(trust.failed().orElseThrow());
                all = all.add(trust.made().orElseThrow());
            }
        }
        return Stream.of(
                slice.share(definition.id(), bad, all, unknown),
                slice.number(definition.id() + "-unknown", "trusts", unknown));
    }
}

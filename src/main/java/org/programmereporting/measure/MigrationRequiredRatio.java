package org.programmereporting.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.TrustPosition;

/**
 * {@code migration-required-ratio}: (what is left ÷ months from the as-at date to the planned end of the migration, or to so many weeks before the
 * deadline when that is earlier) ÷ the rate achieved; above 1 a trust is too slow. Bare: median over the trusts that have a ratio. A suffix for each
 * {@link MigrationState}: how many remaining trusts are in it. {@code -cannot-finish}: past the date, stalled, above 1, or not started, just begun
 * or without a known rate and more than the fastest rate would be needed.
 */
final class MigrationRequiredRatio implements Metric {
    private static final int RATIO_DECIMALS = 4;

    private final MetricDefinition definition;
    private final MigrationFields fields;
    private final String planned;
    private final int weeks;
    private final BigDecimal fastest;
    private final Breakdown<MigrationStanding> breakdown;

    MigrationRequiredRatio(MetricDefinition definition) {
        Settings settings = new Settings(definition);
        this.definition = definition;
        this.fields = MigrationFields.of(definition);
        this.planned = settings.text("planned");
        this.weeks = settings.wholeNumber("weeks-before-deadline");
        this.fastest = BigDecimal.valueOf(settings.wholeNumber("fastest"));
        this.breakdown = Breakdown.of(definition, TrustDimensions.on(MigrationStanding::trust));
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return Uses.of(Fact.DEADLINE).and(fields.used()).and(UsedField.date(planned));
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        return breakdown.slices(standings(month), month.reference()).flatMap(this::values);
    }

    List<MigrationStanding> standings(MonthView month) {
        return month.position().remaining().stream()
                .map(trust -> standing(trust, month))
                .toList();
    }

    private MigrationStanding standing(TrustPosition trust, MonthView month) {
        LocalDate asAt = month.position().asAt();
        MigrationPace pace = MigrationPace.of(trust, month, fields);
        LocalDate end = end(trust);
        Optional<BigDecimal> needed =
                end.isAfter(asAt) ? pace.left().map(left -> MigrationState.needed(left, asAt, end)) : Optional.empty();
        MigrationState state = MigrationState.of(pace, asAt, end);
        return new MigrationStanding(trust, state, pace, end, needed, cannotFinish(state, needed));
    }

    private LocalDate end(TrustPosition trust) {
        LocalDate latest = trust.deadline().minusWeeks(weeks);
        return trust.answers()
                .flatMap(said -> said.date(planned))
                .filter(day -> day.isBefore(latest))
                .orElse(latest);
    }

    private Stream<Measured> values(Slice<MigrationStanding> slice) {
        Distribution ratios = Distribution.of(
                slice.members().stream().map(MigrationStanding::ratio).flatMap(Optional::stream));
        Stream<Measured> states = Arrays.stream(MigrationState.values())
                .map(state -> slice.number(
                        definition.id() + "-" + state.id(), "trusts", slice.count(each -> each.state() == state)));
        return Stream.of(
                        Stream.of(slice.over(
                                definition.id(),
                                definition.unit(),
                                slice.rounded(ratios.median(), RATIO_DECIMALS),
                                ratios.size())),
                        states,
                        Stream.of(slice.part(
                                definition.id() + "-cannot-finish",
                                "trusts",
                                slice.count(MigrationStanding::cannotFinish),
                                slice.members().size())))
                .flatMap(values -> values);
    }

    private boolean cannotFinish(MigrationState state, Optional<BigDecimal> needed) {
        return switch (state) {
            case PAST_DATE, STALLED, ABOVE -> true;
            case NOT_STARTED, RATE_UNKNOWN, JUST_BEGUN ->
                needed.filter(rate -> rate.compareTo(fastest) > 0).isPresent();
            case TOTAL_UNKNOWN, COMPLETE, WITHIN -> false;
        };
    }
}

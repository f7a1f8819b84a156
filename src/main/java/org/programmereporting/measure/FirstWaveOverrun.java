package org.programmereporting.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.returns.FirstWaveMilestone;
import org.programmereporting.returns.Milestone;
import org.programmereporting.returns.Trust;

/**
 * {@code first-wave-overrun}: actual divided by planned duration from the start of the exit, trusts of the first wave: median, and percentile by nearest
 * rank; the denominator is the number of trusts. The national figure is that of the milestone {@code exit}; the same by milestone. Trusts whose plan has
 * no duration are counted apart ({@code -unknown}).
 */
final class FirstWaveOverrun implements Itemised {
    private static final int PLACES = 4;

    private final MetricDefinition definition;
    private final BigDecimal quantile;

    FirstWaveOverrun(MetricDefinition definition) {
        this.definition = definition;
        this.quantile = new Settings(definition).fraction("quantile");
        if (!definition.groups().equals(List.of("milestone"))) {
            Breakdown.refuse(definition);
        }
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        List<FirstWaveMilestone> exits = of(month, FirstWaveMilestone.EXIT);
        Stream<Slice<FirstWaveMilestone>> byMilestone = Stream.concat(
                        month.reference().milestones().stream().map(Milestone::id), Stream.of(FirstWaveMilestone.EXIT))
                .distinct()
                .map(milestone -> new Slice<>("milestone", milestone, of(month, milestone)))
                .filter(slice -> !slice.members().isEmpty());
        return Stream.concat(Stream.of(Slice.national(exits)), byMilestone).flatMap(this::values);
    }

    private Stream<Measured> values(Slice<FirstWaveMilestone> slice) {
        Distribution ratios = ratios(slice.members());
        String percentile = "-" + Distribution.percentile(quantile);
        return Stream.of(
                slice.over(definition.id(), definition.unit(), slice.rounded(ratios.median(), PLACES), ratios.size()),
                slice.over(
                        definition.id() + percentile,
                        definition.unit(),
                        slice.rounded(ratios.nearestRank(quantile), PLACES),
                        ratios.size()),
                slice.number(
                        definition.id() + "-unknown", "trusts", slice.members().size() - ratios.size()));
    }

    @Override
    public Stream<Part> parts(MonthView month, String group, String value) {
        return of(month, group.isEmpty() ? FirstWaveMilestone.EXIT : value).stream()
                .map(row -> new Part(
                        row.trust().value(),
                        month.reference()
                                .register()
                                .trustOn(row.trust(), row.actual())
                                .map(Trust::name)
                                .orElse(""),
                        values(new Slice<>(
                                        TrustDimensions.TRUST.id(), row.trust().value(), List.of(row)))
                                .toList(),
                        List.of(
                                Evidence.of("start", row.start(), row.source()),
                                Evidence.of("planned", row.planned(), row.source()),
                                Evidence.of("actual", row.actual(), row.source()))));
    }

    /** Actual divided by planned duration of the whole exit, of each trust whose plan has a duration. */
    static Distribution ofExits(MonthView month) {
        return ratios(of(month, FirstWaveMilestone.EXIT));
    }

    private static Distribution ratios(List<FirstWaveMilestone> rows) {
        return Distribution.of(rows.stream().map(FirstWaveOverrun::ratio).flatMap(Optional::stream));
    }

    private static List<FirstWaveMilestone> of(MonthView month, String milestone) {
        return month.reference().firstWave().stream()
                .filter(row -> row.milestone().equals(milestone))
                .toList();
    }

    private static Optional<BigDecimal> ratio(FirstWaveMilestone row) {
        BigDecimal planned = days(row.start(), row.planned());
        return planned.signum() <= 0
                ? Optional.empty()
                : Optional.of(days(row.start(), row.actual()).divide(planned, MathContext.DECIMAL64));
    }

    private static BigDecimal days(LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
    }
}

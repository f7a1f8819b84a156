package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.programmereporting.returns.Months;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.TrustPosition;

/**
 * {@code not-awarded-soon}: of the remaining trusts whose deadline is not more than so many months after the as-at date, or has passed, those that have not
 * awarded the contract for what follows; trusts of whom it is not known are {@code -unknown}, and among the denominator.
 */
final class NotAwardedSoon implements Metric {
    private final MetricDefinition definition;
    private final ProcurementStages stages;
    private final String awarded;
    private final int months;
    private final Breakdown<TrustPosition> breakdown;

    NotAwardedSoon(MetricDefinition definition) {
        Settings settings = new Settings(definition);
        this.definition = definition;
        this.stages = ProcurementStages.of(definition);
        this.awarded = settings.oneOf("awarded", "stages");
        this.months = settings.wholeNumber("months");
        this.breakdown = Breakdown.of(definition, TrustDimensions.ALL);
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return Uses.of(Fact.DEADLINE).and(stages.used());
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        return breakdown.slices(near(month), month.reference()).flatMap(this::values);
    }

    List<TrustPosition> trusts(MonthView month) {
        return near(month).stream()
                .filter(trust -> !stages.hasReached(trust, awarded).orElse(true))
                .toList();
    }

    private List<TrustPosition> near(MonthView month) {
        LocalDate soon = Months.after(month.position().asAt(), months);
        return month.position().remaining().stream()
                .filter(trust -> !trust.deadline().isAfter(soon))
                .toList();
    }

    private Stream<Measured> values(Slice<TrustPosition> slice) {
        long known = slice.count(trust -> stages.of(trust).isPresent());
        long reached = slice.count(
                trust -> stages.hasReached(trust, awarded).filter(yes -> yes).isPresent());
        int trusts = slice.members().size();
        return Stream.of(
                slice.part(definition.id(), definition.unit(), known - reached, trusts),
                slice.number(definition.id() + "-unknown", definition.unit(), trusts - known));
    }
}

package org.programmereporting.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.TrustPosition;

/**
 * {@code cut-over-agreed} and {@code cut-over-agreed-soon}: remaining trusts whose {@link CutOverPlan} every applicable party agreed, of those that awarded the
 * contract for what follows, or whose go-live is forecast within so many weeks, an overdue one included. A trust that is live has no plan left to agree: it
 * is {@code -already-live}, unless it says that it has not awarded the contract. Trusts of whom it is not known whether they belong there are
 * {@code -unknown}. Of those that do: by number of parties that agree ({@code -parties-0} …, which add up); a party agreed before
 * the go-live changed or on no known day ({@code -outdated}); a party of whom nothing is said ({@code -unanswered}); median days since all met
 * ({@code -days-since-met}), and trusts of whom no such meeting is known ({@code -never-met}).
 */
final class CutOverAgreed implements Metric {
    private final MetricDefinition definition;
    private final CutOverPlan.Fields fields;
    private final BiFunction<TrustPosition, LocalDate, Optional<Boolean>> belongs;
    private final Breakdown<CutOver> breakdown;
    private final List<UsedField> belonging;

    private CutOverAgreed(
            MetricDefinition definition,
            BiFunction<TrustPosition, LocalDate, Optional<Boolean>> belongs,
            List<UsedField> belonging) {
        this.belonging = belonging;
        this.definition = definition;
        this.fields = CutOverPlan.Fields.of(definition);
        this.belongs = belongs;
        this.breakdown = Breakdown.of(definition, TrustDimensions.on(CutOver::trust));
    }

    /** Of trusts that awarded the contract. */
    static CutOverAgreed awarded(MetricDefinition definition) {
        ProcurementStages stages = ProcurementStages.of(definition);
        String awarded = new Settings(definition).oneOf("awarded", "stages");
        return new CutOverAgreed(
                definition, (trust, asAt) -> stages.hasReached(trust, awarded), List.of(stages.used()));
    }

    /** Of trusts that go live soon. */
    static CutOverAgreed soon(MetricDefinition definition) {
        Settings settings = new Settings(definition);
        int weeks = settings.wholeNumber("weeks");
        String goLive = settings.text("go-live");
        return new CutOverAgreed(
                definition,
                (trust, asAt) -> isSoon(PlannedMilestone.of(trust, goLive), asAt, weeks),
                PlannedMilestone.columnsOf(goLive, "status"));
    }

    private static Optional<Boolean> isSoon(PlannedMilestone goLive, LocalDate asAt, int weeks) {
        return goLive.isApplicable()
                ? goLive.forecast().map(day -> !day.isAfter(asAt.plusWeeks(weeks)))
                : Optional.of(false);
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return fields.uses(new Settings(definition), reference)
                .and(belonging)
                .and(PlannedMilestone.columnsOf(fields.goLive(), "actual"));
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        LocalDate asAt = month.position().asAt();
        return breakdown.slices(plans(month), month.reference()).flatMap(slice -> values(slice, asAt));
    }

    List<CutOver> plans(MonthView month) {
        LocalDate asAt = month.position().asAt();
        return month.position().remaining().stream()
                .map(trust -> cutOver(trust, asAt, month))
                .toList();
    }

    private CutOver cutOver(TrustPosition trust, LocalDate asAt, MonthView month) {
        Optional<Boolean> belonging = belongs.apply(trust, asAt);
        boolean live = belonging.orElse(true)
                && PlannedMilestone.of(trust, fields.goLive()).isReached(asAt);
        return new CutOver(trust, live ? Optional.of(false) : belonging, live, fields.plan(trust, month));
    }

    private Stream<Measured> values(Slice<CutOver> slice, LocalDate asAt) {
        List<CutOverPlan> plans = slice.members().stream()
                .filter(trust -> trust.belongs().orElse(false))
                .map(CutOver::plan)
                .toList();
        long unknown = slice.count(trust -> trust.belongs().isEmpty());
        String id = definition.id();
        Slice<CutOverPlan> of = new Slice<>(slice.group(), slice.value(), plans);
        Stream<Measured> agreed = Stream.of(
                of.partKnown(id, definition.unit(), of.count(CutOverPlan::isAgreed), plans.size(), unknown),
                of.number(id + "-already-live", definition.unit(), slice.count(CutOver::isLive)),
                of.number(id + "-unknown", definition.unit(), unknown));
        return Stream.of(agreed, byParties(of), apart(of), met(of, asAt)).flatMap(values -> values);
    }

    private Stream<Measured> byParties(Slice<CutOverPlan> slice) {
        return LongStream.rangeClosed(0, fields.parties().size())
                .mapToObj(parties -> slice.number(
                        definition.id() + "-parties-" + parties,
                        definition.unit(),
                        slice.count(plan -> plan.agreed() == parties)));
    }

    private Stream<Measured> apart(Slice<CutOverPlan> slice) {
        return Stream.of(
                slice.number(definition.id() + "-outdated", definition.unit(), slice.count(CutOverPlan::outdated)),
                slice.number(definition.id() + "-unanswered", definition.unit(), slice.count(CutOverPlan::unanswered)));
    }

    private Stream<Measured> met(Slice<CutOverPlan> slice, LocalDate asAt) {
        Distribution days = Distribution.ofDays(slice.members().stream()
                .flatMap(plan -> plan.lastMet().stream())
                .map(met -> ChronoUnit.DAYS.between(met, asAt)));
        long never = slice.members().size() - (long) days.size();
        return Stream.of(
                slice.overKnown(definition.id() + "-days-since-met", "days", days.median(), days.size(), never),
                slice.number(definition.id() + "-never-met", definition.unit(), never));
    }
}

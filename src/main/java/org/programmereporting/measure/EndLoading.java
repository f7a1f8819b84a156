package org.programmereporting.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.TrustPosition;

/**
 * {@code end-loading}: the share of a remaining trust's {@link TimeCritical} items that are to be finished later than so many weeks before the end of its
 * plan: median over the trusts, and how many have at least a limit ({@code -at-least-50}). Against the planned exit (the baseline after approved changes) all
 * items count; against the deadline the open ones only. Apart, so that all add to the trusts remaining: without a dated item ({@code -no-plan}), with
 * none open ({@code -nothing-open}), never answered or without a planned exit ({@code -unknown}). Items without a date are {@code -undated}.
 */
final class EndLoading implements Metric {
    private static final Map<String, Boolean> AGAINST = Map.of("planned-exit", false, "deadline", true);

    private final MetricDefinition definition;
    private final int weeks;
    private final boolean againstDeadline;
    private final BigDecimal limit;
    private final TimeCritical critical;
    private final Breakdown<LoadedPlan> breakdown;

    EndLoading(MetricDefinition definition) {
        Settings settings = new Settings(definition);
        this.definition = definition;
        this.weeks = settings.wholeNumber("weeks");
        this.againstDeadline = settings.choice("against", AGAINST);
        this.limit = settings.fraction("limit");
        this.critical = TimeCritical.of(definition);
        this.breakdown = Breakdown.of(definition, TrustDimensions.on(LoadedPlan::trust));
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return Uses.of(againstDeadline ? Fact.DEADLINE : Fact.CURRENT_BASELINE).and(critical.uses(reference));
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        return breakdown.slices(plans(month), month.reference()).flatMap(this::values);
    }

    List<LoadedPlan> plans(MonthView month) {
        return critical.of(month).stream().map(this::loaded).toList();
    }

    private LoadedPlan loaded(PlannedWork all) {
        PlannedWork work = againstDeadline ? all.open() : all;
        boolean nothingOpen = work.items().isEmpty() && !all.items().isEmpty();
        return new LoadedPlan(work, end(work.trust()), nothingOpen, weeks);
    }

    private Optional<LocalDate> end(TrustPosition trust) {
        return againstDeadline ? Optional.of(trust.deadline()) : trust.currentBaseline();
    }

    private Stream<Measured> values(Slice<LoadedPlan> slice) {
        Distribution shares =
                Distribution.of(slice.members().stream().map(LoadedPlan::share).flatMap(Optional::stream));
        int others = slice.members().size() - shares.size();
        long heavy = shares.sorted().stream()
                .filter(share -> share.compareTo(limit) >= 0)
                .count();
        String atLeast = definition.id() + "-at-least-"
                + limit.movePointRight(2).stripTrailingZeros().toPlainString();
        return Stream.concat(
                Stream.of(
                        slice.overKnown(
                                definition.id(),
                                definition.unit(),
                                slice.rounded(shares.median(), Figure.SHARE_DECIMALS),
                                shares.size(),
                                others),
                        slice.partKnown(atLeast, "trusts", heavy, shares.size(), others)),
                apart(slice));
    }

    private Stream<Measured> apart(Slice<LoadedPlan> slice) {
        Stream<Measured> counts = Stream.of(
                slice.number(definition.id() + "-no-plan", "trusts", slice.count(LoadedPlan::isWithoutPlan)),
                slice.number(definition.id() + "-unknown", "trusts", slice.count(LoadedPlan::isUnknown)),
                slice.number(
                        definition.id() + "-undated",
                        "items",
                        slice.members().stream()
                                .mapToLong(loaded -> loaded.work().undated())
                                .sum()));
        return againstDeadline
                ? Stream.concat(
                        counts,
                        Stream.of(slice.number(
                                definition.id() + "-nothing-open", "trusts", slice.count(LoadedPlan::nothingOpen))))
                : counts;
    }
}

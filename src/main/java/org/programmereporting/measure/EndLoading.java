package org.programmereporting.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
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
    private final Breakdown<Loaded> breakdown;

    EndLoading(MetricDefinition definition) {
        Settings settings = new Settings(definition);
        this.definition = definition;
        this.weeks = settings.wholeNumber("weeks");
        this.againstDeadline = settings.choice("against", AGAINST);
        this.limit = settings.fraction("limit");
        this.critical = TimeCritical.of(definition);
        this.breakdown = Breakdown.of(definition, TrustDimensions.on(Loaded::trust));
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return Uses.of(againstDeadline ? Fact.DEADLINE : Fact.CURRENT_BASELINE).and(critical.uses(reference));
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        return breakdown
                .slices(critical.of(month).stream().map(this::loaded).toList(), month.reference())
                .flatMap(this::values);
    }

    private Loaded loaded(PlannedWork all) {
        PlannedWork work = againstDeadline ? all.open() : all;
        boolean nothingOpen = work.items().isEmpty() && !all.items().isEmpty();
        return new Loaded(work, end(work.trust()), nothingOpen, weeks);
    }

    private Optional<LocalDate> end(TrustPosition trust) {
        return againstDeadline ? Optional.of(trust.deadline()) : trust.currentBaseline();
    }

    private Stream<Measured> values(Slice<Loaded> slice) {
        Distribution shares =
                Distribution.of(slice.members().stream().map(Loaded::share).flatMap(Optional::stream));
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
                                Distribution.rounded(shares.median(), Figure.SHARE_DECIMALS),
                                shares.size(),
                                others),
                        slice.partKnown(atLeast, "trusts", heavy, shares.size(), others)),
                apart(slice));
    }

    private Stream<Measured> apart(Slice<Loaded> slice) {
        Stream<Measured> counts = Stream.of(
                slice.number(definition.id() + "-no-plan", "trusts", slice.count(Loaded::isWithoutPlan)),
                slice.number(definition.id() + "-unknown", "trusts", slice.count(Loaded::isUnknown)),
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
                                definition.id() + "-nothing-open", "trusts", slice.count(Loaded::nothingOpen))))
                : counts;
    }

    /** A trust's items against the end of its plan. */
    private record Loaded(PlannedWork work, Optional<LocalDate> end, boolean nothingOpen, int weeks) {
        TrustPosition trust() {
            return work.trust();
        }

        boolean isUnknown() {
            return work.isUnknown() || (!isWithoutPlan() && !nothingOpen && end.isEmpty());
        }

        boolean isWithoutPlan() {
            return work.isWithoutPlan() && !nothingOpen;
        }

        Optional<BigDecimal> share() {
            return work.planned()
                    .flatMap(trust -> end)
                    .map(day -> day.minusWeeks(weeks))
                    .map(from -> Ratio.of(
                            work.count(item -> item.isAfter(from)), work.dated().size()));
        }
    }
}

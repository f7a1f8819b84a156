package org.programmereporting.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.programmereporting.returns.WrongSetting;

/** The closed set of metric kinds: each word of {@code programme.yml}, the class behind it, and the settings that it needs. */
public final class Kinds {
    /** Left out by a programme whose form asks for no tasks. */
    private static final String TASKS = "task-finish";

    private static final Map<String, Kind> KINDS = kinds();

    private Kinds() {}

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("trust-count", new Kind(TrustCount::new, "of"));
        kinds.put("contract-count", new Kind(ContractCount::new, "of"));
        kinds.put("first-wave-exits", new Kind(FirstWaveExits::new));
        kinds.put("adoption", new Kind(Adoption::new, "pick"));
        kinds.put("contracts-by-cluster", new Kind(ContractsByCluster::new));
        kinds.put("days-to-deadline", new Kind(DaysToDeadline::new));
        kinds.put("deadline-state", new Kind(DeadlineStateCount::new, "state"));
        kinds.put("reconciliation", new Kind(Reconciliation::new));
        kinds.put("slippage", new Kind(Slippage::new, "over-days", "quantile", "smallest-group"));
        kinds.put("slipped-this-period", new Kind(SlippedThisPeriod::new));
        kinds.put("first-wave-overrun", new Kind(FirstWaveOverrun::new, "quantile"));
        kinds.put("milestones", new Kind(Milestones::new, "pick"));
        kinds.put("confidence", new Kind(Confidence::new, "field"));
        kinds.put("confidence-gap", new Kind(ConfidenceGap::new, "field"));
        kinds.put(
                "migration-progress",
                new Kind(MigrationProgress::new, "total", "migrated").maybe("counted-in", "measured"));
        kinds.put("migration-failed", new Kind(MigrationFailed::new, "failed", "migrated", "method").maybe("measured"));
        kinds.put("migration-rate", new Kind(MigrationRate::new, "total", "migrated", "measured", "months"));
        kinds.put(
                "migration-required-ratio",
                new Kind(
                        MigrationRequiredRatio::new,
                        "total",
                        "migrated",
                        "measured",
                        "months",
                        "planned",
                        "weeks-before-deadline",
                        "fastest"));
        kinds.put("large-not-started", new Kind(LargeNotStarted::new, "total", "migrated", "over").maybe("measured"));
        kinds.put("forecast-exits", new Kind(ForecastExits::new, "pick"));
        kinds.put("remaining-forecast", new Kind(RemainingForecast::new));
        kinds.put("forecast-score", new Kind(ForecastScores::new).maybe("counted-in"));
        kinds.put("over-confident", new Kind(OverConfident::new, "field", "at-least", "late-over"));
        kinds.put("responses", new Kind(Responses::new));
        kinds.put("time-contingency", new Kind(TimeContingency::new, "quantile"));
        kinds.put("end-loading", new Kind(EndLoading::new, planned("weeks", "against", "limit")).maybe(TASKS));
        kinds.put("after-deadline", new Kind(AfterDeadline::new, planned()).maybe(TASKS));
        kinds.put("back-loading", new Kind(BackLoading::new, planned()).maybe(TASKS));
        kinds.put(
                "collaboration",
                new Kind(
                        Collaboration::new,
                        "consortium-field",
                        "shared",
                        "committed",
                        "stage-field",
                        "stages",
                        "before"));
        kinds.put("cut-over-agreed", new Kind(CutOverAgreed::awarded, cutOver("stage-field", "stages", "awarded")));
        kinds.put("cut-over-agreed-soon", new Kind(CutOverAgreed::soon, cutOver("weeks")));
        kinds.put("go-live-clashes", new Kind(GoLiveClashes::new, "more-than", "go-live"));
        kinds.put("procurement-stage", new Kind(ProcurementStage::new, "stage-field", "stages"));
        kinds.put("funding-approved", new Kind(FundingApproved::new, "field", "stage-field", "stages"));
        kinds.put("not-awarded-soon", new Kind(NotAwardedSoon::new, "stage-field", "stages", "awarded", "months"));
        return Collections.unmodifiableMap(kinds);
    }

    /** What {@link TimeCritical} needs to know, and more. */
    private static String[] planned(String... others) {
        return with(others, "up-to", "milestone-finish");
    }

    /** What {@link CutOverPlan} needs to know, and more. */
    private static String[] cutOver(String... others) {
        return with(others, "parties", "agreed-on", "met-on", "go-live");
    }

    private static String[] with(String[] others, String... these) {
        return Stream.of(these, others).flatMap(Stream::of).toArray(String[]::new);
    }

    /** The words that {@code kind} may be. */
    public static Set<String> all() {
        return KINDS.keySet();
    }

    /**
     * The metric that a definition declares.
     *
     * @throws IllegalArgumentException when the kind, a setting or a group is not known, or a setting is missing; the message says what is allowed
     */
    public static Metric metric(MetricDefinition definition) {
        Kind kind = KINDS.get(definition.kind());
        if (kind == null) {
            throw WrongSetting.unknown(
                    "kind",
                    definition.kind(),
                    "metric \"" + definition.id() + "\": unknown kind \"" + definition.kind() + "\"",
                    KINDS.keySet());
        }
        if (definition.groups().stream().anyMatch(Kinds::isByTrust)) {
            throw WrongSetting.of(
                    Breakdown.GROUPS,
                    "metric \"" + definition.id() + "\": a report is not broken down by \"" + TrustDimensions.TRUST.id()
                            + "\"; the command explain shows a figure trust by trust");
        }
        return kind.metric(definition);
    }

    /** The same broken down in another way than it declares. */
    static Metric by(String group, MetricDefinition definition) {
        return Optional.ofNullable(KINDS.get(definition.kind())).orElseThrow().metric(definition.by(group));
    }

    private static boolean isByTrust(String group) {
        return List.of(group.split("\\+", -1)).contains(TrustDimensions.TRUST.id());
    }

    private record Kind(Function<MetricDefinition, Metric> maker, Set<String> settings, Set<String> optional) {
        Kind(Function<MetricDefinition, Metric> maker, String... settings) {
            this(maker, Set.of(settings), Set.of());
        }

        /** With settings that may be left out. */
        Kind maybe(String... others) {
            return new Kind(maker, settings, Set.of(others));
        }

        Metric metric(MetricDefinition definition) {
            new Settings(definition).requireOnly(settings, optional);
            return maker.apply(definition);
        }
    }
}

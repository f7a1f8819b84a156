package org.programmereporting.validate;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.WrongSetting;

/** The closed sets of rules: each word of {@code programme.yml} and the class behind it. */
public final class RuleKinds {
    private static final Map<String, BiFunction<RuleDefinition, ReturnForm, Rule>> WITHIN = Map.ofEntries(
            entry("milestones-in-order", MilestonesInOrder::new),
            entry("complete-has-actual", CompleteHasActual::new),
            entry("actual-within-period", ActualWithinPeriod::new),
            entry("late-needs-mitigation", LateNeedsMitigation::new),
            entry("slip-needs-reason", SlipNeedsReason::new),
            entry("part-not-above-whole", PartNotAboveWhole::new),
            entry("go-live-needs-parties", GoLiveNeedsParties::new),
            entry("narrative-needed", NarrativeNeeded::new),
            entry("monthly-tables", FilledTables::monthly),
            entry("quarterly-tables", FilledTables::quarterly));

    private static final Map<String, BiFunction<RuleDefinition, ReturnForm, Rule>> EARLIER = Map.of(
            "nothing-changed", NothingChanged::new,
            "sign-off-needed", SignOffNeeded::new,
            "baseline-needs-approval", BaselineNeedsApproval::new,
            "fall-needs-reason", FallNeedsReason::new,
            "exit-not-withdrawn", ExitNotWithdrawn::new,
            "rows-stay", RowsStay::new,
            "forecast-moved", ForecastMoved::new,
            "total-re-estimated", TotalReEstimated::new);

    private static final Map<String, BiFunction<RuleDefinition, ReturnForm, Rule>> ACROSS = Map.of(
            "same-file", SameFile::new,
            "same-answers", SameAnswers::new,
            "consortium-of-several", ConsortiumOfSeveral::new,
            "known-supplier", KnownSupplier::new,
            "outgoing-as-registered", OutgoingAsRegistered::new,
            "exited-not-running", ExitedNotRunning::new);

    private static final Map<String, BiFunction<RuleDefinition, ReturnForm, Rule>> KINDS = new TreeMap<>(WITHIN);

    static {
        KINDS.putAll(EARLIER);
        KINDS.putAll(ACROSS);
    }

    /** Kinds that say something only when the other trusts' returns are there. */
    private static final Set<String> AMONG_SEVERAL = Set.of("same-file", "same-answers", "consortium-of-several");

    private RuleKinds() {}

    /** The rules that a return can be held against while no other return is there. */
    public static List<RuleDefinition> ofOneReturn(List<RuleDefinition> definitions) {
        return definitions.stream()
                .filter(definition -> !AMONG_SEVERAL.contains(definition.kind()))
                .toList();
    }

    /** The words that {@code kind} may be. */
    public static Set<String> all() {
        return Set.copyOf(KINDS.keySet());
    }

    /**
     * The rule that a definition declares.
     *
     * @throws IllegalArgumentException with the reason, when kind, setting or field is not known
     */
    public static Rule rule(RuleDefinition definition, ReturnForm form) {
        BiFunction<RuleDefinition, ReturnForm, Rule> kind = KINDS.get(definition.kind());
        if (kind == null) {
            throw WrongSetting.unknown(
                    "kind", definition.kind(), "rule kind \"" + definition.kind() + "\" is not known", KINDS.keySet());
        }
        return kind.apply(definition, form);
    }

    static List<Rule> rules(List<RuleDefinition> definitions, ReturnForm form) {
        return definitions.stream().map(definition -> rule(definition, form)).toList();
    }

    /** Those of the rules that belong to a set. */
    static <T extends Rule> List<T> of(Class<T> set, List<Rule> rules) {
        return rules.stream().filter(set::isInstance).map(set::cast).toList();
    }
}

package org.programmereporting.validate;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.programmereporting.returns.ReturnForm;

/** The closed set of rules within a return: each word of {@code programme.yml} and the class behind it. */
public final class RuleKinds {
    private static final Map<String, BiFunction<RuleDefinition, ReturnForm, Rule>> KINDS = new TreeMap<>(Map.of(
            "milestones-in-order", MilestonesInOrder::new,
            "complete-has-actual", CompleteHasActual::new,
            "actual-within-period", ActualWithinPeriod::new,
            "late-needs-mitigation", LateNeedsMitigation::new,
            "slip-needs-reason", SlipNeedsReason::new,
            "part-not-above-whole", PartNotAboveWhole::new,
            "go-live-needs-parties", GoLiveNeedsParties::new,
            "narrative-needed", NarrativeNeeded::new));

    private RuleKinds() {}

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
            throw new IllegalArgumentException("rule kind \"" + definition.kind() + "\" is not known; known are "
                    + String.join(", ", KINDS.keySet()));
        }
        return kind.apply(definition, form);
    }
}

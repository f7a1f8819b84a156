package org.programmereporting.validate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.ReturnForm;

/**
 * Looks at returns together, after each was judged by itself: what the centre confirmed, which version counts, what the trust said before, what
 * others say. Periods are settled oldest first, so that a return can be held against the trust's earlier one. Nothing of it is stored: a later
 * version, a new line of reference data, or another known-by settles anew.
 */
public final class Settlement {
    private final Register register;
    private final ExitConfirmation confirmation;
    private final EarlierRules earlier;
    private final AcrossRules across;

    /** @throws IllegalArgumentException when a rule is not one of {@link RuleKinds}, or names what the form does not have */
    public Settlement(ReturnForm form, List<RuleDefinition> definitions, Register register) {
        List<Rule> rules = RuleKinds.rules(definitions, form);
        this.register = register;
        this.confirmation = new ExitConfirmation(register.exits());
        this.earlier = new EarlierRules(RuleKinds.of(EarlierRule.class, rules), register);
        this.across = new AcrossRules(RuleKinds.of(AcrossRule.class, rules));
    }

    /**
     * The same files by period, each with what finally became of it and all its findings. Of a return that counts, a held field has the value that it
     * keeps.
     *
     * @param judged every period's files, each judged by itself
     * @param expected the trusts of which a period's return is expected
     */
    public SortedMap<ReportingPeriod, List<CheckedReturn>> settle(
            Map<ReportingPeriod, List<CheckedReturn>> judged, Function<ReportingPeriod, Set<OdsCode>> expected) {
        SortedMap<ReportingPeriod, List<CheckedReturn>> settled = new TreeMap<>();
        LatestAccepted latest = new LatestAccepted(register);
        new TreeMap<>(judged)
                .forEach((period, files) -> settled.put(period, settle(period, files, expected.apply(period), latest)));
        return settled;
    }

    private List<CheckedReturn> settle(
            ReportingPeriod period, List<CheckedReturn> judged, Set<OdsCode> expected, LatestAccepted latest) {
        List<CheckedReturn> confirmed = judged.stream().map(confirmation::held).toList();
        List<CheckedReturn> versions = Versions.settle(confirmed, expected);
        List<CheckedReturn> followed = earlier.judge(versions, latest);
        latest.add(followed);
        return across.judge(new PeriodReturns(period, followed, latest.all(), register));
    }
}

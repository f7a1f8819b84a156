package org.programmereporting.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.LineFinding;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.ReturnForm;

/**
 * Looks at returns together, after each was judged by itself: which version counts, what the centre corrected and confirmed, what the trust said
 * before, what others say, what the centre decided. Periods are settled oldest first, so that a return can be held against the trust's earlier one.
 * Nothing of it is stored: a later version, a new line of reference data, or another known-by settles anew.
 */
public final class Settlement {
    private final RegisteredTrusts registered;
    private final Corrections corrections;
    private final ExitConfirmation confirmation;
    private final EarlierRules earlier;
    private final AcrossRules across;
    private final Decisions decisions;

    /** @throws IllegalArgumentException when a rule is not one of {@link RuleKinds}, or names what the form does not have */
    public Settlement(ReferenceData reference, ReturnForm form, List<RuleDefinition> definitions) {
        List<Rule> rules = RuleKinds.rules(definitions, form);
        Register register = reference.register();
        this.registered = new RegisteredTrusts(register);
        this.corrections = new Corrections(reference.corrections(), form);
        this.confirmation = new ExitConfirmation(register.exits());
        this.earlier = new EarlierRules(RuleKinds.of(EarlierRule.class, rules), register);
        this.across = new AcrossRules(RuleKinds.of(AcrossRule.class, rules));
        this.decisions = new Decisions(reference.decisions());
    }

    /**
     * The same files by period, settled. Of a return that counts, a held field has the value that it keeps.
     *
     * @param judged every period's files, each judged by itself
     * @param expected the trusts of which a period's return is expected
     */
    public Settled settle(
            Map<ReportingPeriod, List<CheckedReturn>> judged, Function<ReportingPeriod, Set<OdsCode>> expected) {
        SortedMap<ReportingPeriod, List<CheckedReturn>> settled = new TreeMap<>();
        List<LineFinding> refused = new ArrayList<>();
        LatestAccepted latest = new LatestAccepted(registered.register());
        new TreeMap<>(judged).forEach((period, files) -> {
            Corrections.Corrected corrected =
                    corrections.over(Versions.settle(files, expected.apply(period)), latest::filled);
            refused.addAll(corrected.refused());
            settled.put(period, compared(period, corrected.files(), latest));
        });
        return new Settled(settled, all(refused, settled));
    }

    private List<CheckedReturn> compared(ReportingPeriod period, List<CheckedReturn> corrected, LatestAccepted latest) {
        List<CheckedReturn> followed =
                earlier.judge(corrected.stream().map(confirmation::held).toList(), latest);
        latest.add(followed);
        return across.judge(new PeriodReturns(period, followed, latest.all(), registered)).stream()
                .map(decisions::over)
                .toList();
    }

    private List<LineFinding> all(List<LineFinding> refused, Map<ReportingPeriod, List<CheckedReturn>> settled) {
        return Stream.of(refused.stream(), corrections.withoutReturn(settled), decisions.withoutFinding(settled))
                .flatMap(lines -> lines)
                .toList();
    }
}

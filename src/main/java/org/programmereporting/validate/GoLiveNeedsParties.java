package org.programmereporting.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.FieldValue.Answer;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;

/** {@code go-live-needs-parties}: a milestone that is reached needs a yes, or where the form allows it "not applicable", of each party. */
final class GoLiveNeedsParties implements WithinRule {
    private final String table;
    private final String milestone;
    private final FormField actual;
    private final List<FormField> parties;

    GoLiveNeedsParties(RuleDefinition definition, ReturnForm form) {
        RuleSettings settings = new RuleSettings(definition, form, "table", "milestone", "actual", "parties");
        this.table = settings.table("table");
        this.milestone = settings.choice(settings.key(table), "milestone");
        this.actual = settings.dates(table, "actual");
        this.parties = settings.singles("parties");
    }

    @Override
    public Stream<Finding> check(StatusReturn answers, RuleContext context) {
        Optional<SourcedValue> reached = answers.row(table, milestone).flatMap(row -> row.value(actual.key()));
        List<String> open = parties.stream()
                .filter(party -> isOpen(answers, party))
                .map(party -> "\"" + party.label() + "\"")
                .toList();
        if (reached.isEmpty() || open.isEmpty()) {
            return Stream.empty();
        }
        String words = milestone + " is reached, but there is no yes to " + Words.all(open) + ". Check the agreements.";
        return Stream.of(RuleFindings.query(FindingCode.GO_LIVE_WITHOUT_PARTIES, actual, reached.get(), words));
    }

    private static boolean isOpen(StatusReturn answers, FormField party) {
        boolean no = answers.value(party.key())
                .filter(value -> value.value().equals(new FieldValue.OfAnswer(Answer.NO)))
                .isPresent();
        return no || RuleFindings.isMissing(answers, party);
    }
}

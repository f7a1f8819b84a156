package org.programmereporting.validate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.FieldValue.Answer;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;

/**
 * {@code nothing-changed}: a yes confirms every pre-filled value at the period's end. It is refused where time alone has changed something: a forecast
 * on or before the period's end without its actual, or a migration under way (some of it done, and not known to be all). Where it stands, what the form
 * pre-fills and the return leaves empty keeps what was accepted last; what the return does say counts as said. Where it is refused, nothing is kept
 * for it.
 */
final class NothingChanged implements WithinRule, EarlierRule {
    private static final FieldValue YES = new FieldValue.OfAnswer(Answer.YES);

    private final FormField field;
    private final List<FieldPair> forecasts;
    private final List<FieldPair> parts;
    private final Prefilled prefilled;

    NothingChanged(RuleDefinition definition, ReturnForm form) {
        RuleSettings settings =
                new RuleSettings(definition, form, "field", "forecasts", "actuals", "migrated", "totals");
        this.field = settings.single("field");
        this.forecasts = settings.pairsOfDates("forecasts", "actuals");
        this.parts = settings.pairsOfNumbers("migrated", "totals");
        this.prefilled = new Prefilled(form);
    }

    @Override
    public Stream<Finding> check(StatusReturn answers, RuleContext context) {
        return yes(answers).stream().flatMap(yes -> contradiction(answers).map(why -> refused(yes, why)).stream());
    }

    @Override
    public List<EarlierFinding> check(StatusReturn now, StatusReturn before, Register register) {
        return yes(now).filter(yes -> contradiction(now).isEmpty())
                .flatMap(yes -> kept(yes, now, before))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<SourcedValue> yes(StatusReturn answers) {
        return answers.value(field.key()).filter(value -> value.value().equals(YES));
    }

    private Optional<EarlierFinding> kept(SourcedValue yes, StatusReturn now, StatusReturn before) {
        Set<String> empty = prefilled.empty(now, before);
        Optional<String> why = contradiction(now.holding(empty).withHeldFrom(before));
        if (why.isPresent()) {
            return Optional.of(EarlierFinding.of(refused(yes, why.get())));
        } else if (empty.isEmpty()) {
            return Optional.empty();
        }
        String words = field.label() + " is yes, so what was left empty keeps the values of the return of "
                + before.period() + ". Nothing to do.";
        return Optional.of(new EarlierFinding(
                RuleFindings.finding(FindingCode.NOTHING_CHANGED_KEPT, Severity.NOTE, field, yes, words), empty));
    }

    private Finding refused(SourcedValue yes, String why) {
        return RuleFindings.query(
                FindingCode.NOTHING_CHANGED_REFUSED,
                field,
                yes,
                field.label() + " is yes, but " + why + ". Answer no, and report what happened.");
    }

    private Optional<String> contradiction(StatusReturn answers) {
        return forecasts.stream()
                .flatMap(pair -> lapsed(pair, answers))
                .findFirst()
                .or(() -> parts.stream()
                        .flatMap(pair -> underWay(pair, answers).stream())
                        .findFirst());
    }

    private static Stream<String> lapsed(FieldPair pair, StatusReturn answers) {
        return Located.in(answers, pair.first()).stream()
                .filter(forecast -> forecast.row().stream().noneMatch(RuleFindings::isNotApplicable))
                .filter(forecast -> forecast.beside(pair.second(), answers).isEmpty())
                .flatMap(forecast -> forecast.date().stream()
                        .filter(day -> !day.isAfter(answers.period().lastDay()))
                        .map(day -> forecast.name() + ", " + Words.date(day) + ", has passed without an actual date"));
    }

    private static Optional<String> underWay(FieldPair pair, StatusReturn answers) {
        Optional<BigDecimal> total = answers.number(pair.second().key());
        return answers.number(pair.first().key())
                .filter(done -> done.signum() > 0)
                .filter(done -> total.map(all -> done.compareTo(all) < 0).orElse(true))
                .map(done -> "migration is under way (" + pair.first().label() + ": " + ValueParser.plain(done)
                        + total.map(all -> " of " + ValueParser.plain(all)).orElse("") + ")");
    }
}

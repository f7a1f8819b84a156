package org.programmereporting.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;

/**
 * {@code sign-off-needed}: a return whose forecast is later, or whose confidence is worse, than in the trust's earlier one is signed off. The form has
 * the ratings' words from best to worst.
 */
final class SignOffNeeded implements EarlierRule {
    private final List<FormField> forecasts;
    private final FormField confidence;
    private final List<FormField> signOff;

    SignOffNeeded(RuleDefinition definition, ReturnForm form) {
        RuleSettings settings = new RuleSettings(definition, form, "forecasts", "confidence", "sign-off");
        this.forecasts = settings.dates("forecasts");
        this.confidence = settings.single("confidence");
        this.signOff = settings.singles("sign-off");
        if (confidence.choices().isEmpty()) {
            throw settings.wrong("confidence", "needs choices in \"" + confidence.path() + "\" to know which is worse");
        }
    }

    private record Worse(Located now, String words) {}

    @Override
    public Stream<EarlierFinding> check(StatusReturn now, StatusReturn before, Register register) {
        List<String> open = signOff.stream()
                .filter(field -> RuleFindings.isMissing(now, field))
                .map(FormField::label)
                .toList();
        List<Worse> worse = open.isEmpty() ? List.of() : worse(now, before).toList();
        if (worse.isEmpty()) {
            return Stream.empty();
        }
        String words = Words.all(worse.stream().map(Worse::words).toList()) + ", but " + Words.all(open)
                + (open.size() == 1 ? " is" : " are") + " empty. Have the return signed off, and send it again.";
        Located first = worse.get(0).now();
        return Stream.of(EarlierFinding.of(
                RuleFindings.query(FindingCode.SIGN_OFF_MISSING, first.field(), first.value(), words)));
    }

    private Stream<Worse> worse(StatusReturn now, StatusReturn before) {
        Stream<Worse> later = forecasts.stream()
                .flatMap(field -> Located.in(now, field))
                .flatMap(forecast -> later(forecast, before).stream());
        Stream<Worse> lower = Located.in(now, confidence).flatMap(rating -> lower(rating, before).stream());
        return Stream.concat(later, lower);
    }

    private static Optional<Worse> later(Located forecast, StatusReturn before) {
        return forecast.in(before)
                .flatMap(Located::dateOf)
                .flatMap(old -> forecast.date()
                        .filter(day -> day.isAfter(old))
                        .map(day -> new Worse(
                                forecast,
                                forecast.name() + " moved from " + Words.date(old) + " to " + Words.date(day))));
    }

    private Optional<Worse> lower(Located rating, StatusReturn before) {
        return rating.in(before)
                .filter(old -> rank(old) >= 0 && rank(rating.value()) > rank(old))
                .map(old -> new Worse(
                        rating,
                        rating.name() + " fell from " + old.value() + " to "
                                + rating.value().value()));
    }

    private int rank(SourcedValue value) {
        return confidence.choices().indexOf(value.value().toString());
    }
}

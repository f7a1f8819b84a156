package org.programmereporting.validate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    public List<EarlierFinding> check(StatusReturn now, StatusReturn before, Register register) {
        List<String> open = open(now);
        List<Worse> worse = open.isEmpty() ? List.of() : worse(now, before);
        if (worse.isEmpty()) {
            return List.of();
        }
        String words = Words.all(worse.stream().map(Worse::words).toList()) + ", but " + Words.all(open)
                + (open.size() == 1 ? " is" : " are") + " empty. Have the return signed off, and send it again.";
        Located first = worse.get(0).now();
        return List.of(EarlierFinding.of(
                RuleFindings.query(FindingCode.SIGN_OFF_MISSING, first.field(), first.value(), words)));
    }

    private List<String> open(StatusReturn now) {
        List<String> labels = new ArrayList<>();
        for (FormField field : signOff) {
            if (RuleFindings.isMissing(now, field)) {
                labels.add(field.label());
            }
        }
        return labels;
    }

    private List<Worse> worse(StatusReturn now, StatusReturn before) {
        List<Worse> worse = new ArrayList<>();
        for (FormField field : forecasts) {
            for (Located forecast : Located.in(now, field)) {
                later(forecast, before).ifPresent(worse::add);
            }
        }
        for (Located rating : Located.in(now, confidence)) {
            lower(rating, before).ifPresent(worse::add);
        }
        return worse;
    }

    private static Optional<Worse> later(Located forecast, StatusReturn before) {
        Optional<LocalDate> old = forecast.in(before).flatMap(Located::dateOf);
        Optional<LocalDate> day = forecast.date();
        return old.isPresent() && day.isPresent() && day.get().isAfter(old.get())
                ? Optional.of(new Worse(
                        forecast,
                        forecast.name() + " moved from " + Words.date(old.get()) + " to " + Words.date(day.get())))
                : Optional.empty();
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

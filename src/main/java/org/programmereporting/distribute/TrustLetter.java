package org.programmereporting.distribute;

import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.ReportingPeriod;

/**
 * The letter that brings a trust its feedback, its next form, or both.
 *
 * @param trust name and code
 * @param feedback the month whose return is answered, when it is
 * @param outcome what became of the trust's return of that month, in sentences
 * @param form the month of the form, when one goes with it
 * @param due by when the form is due
 */
public record TrustLetter(
        Sender sender,
        String trust,
        Optional<ReportingPeriod> feedback,
        List<String> outcome,
        Optional<ReportingPeriod> form,
        Optional<String> due) {
    public TrustLetter {
        outcome = List.copyOf(outcome);
    }

    public Letter with(Enclosed files) {
        Words words = new Words().title(sender.title() + ": " + trust);
        feedback.ifPresent(month -> words.heading("Your return for " + Days.of(month))
                .list(outcome)
                .paragraph("The sheet \"What to do\" of the feedback says what to do, cell by cell."));
        form.ifPresent(month -> words.heading("The form for " + Days.of(month))
                .paragraph(
                        "It is filled in with what you said last. Check it, change what is no longer so, and send it back"
                                + due.map(by -> " by " + by).orElse("") + "."));
        return sender.end(files.added(words)).letter(subject(), sender.language());
    }

    private String subject() {
        String about =
                feedback.map(month -> "your return for " + Days.of(month)).orElse("")
                        + (feedback.isPresent() && form.isPresent() ? ", and " : "")
                        + form.map(month -> "the form for " + Days.of(month)).orElse("");
        return sender.title() + ": " + about + " (" + trust + ")";
    }
}

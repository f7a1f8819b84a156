package org.programmereporting.distribute;

import java.time.LocalDateTime;
import java.util.Optional;
import org.programmereporting.returns.ReportingPeriod;

/**
 * The letter to a trust whose return has not come or does not count.
 *
 * @param due when returns are, or were, due
 * @param refreshDue up to when a late or better one is still taken in
 * @param isDue whether the day they are due lies behind
 * @param problem why the return that came does not count; none when none came
 */
public record ReminderLetter(
        Sender sender,
        String trust,
        ReportingPeriod period,
        LocalDateTime due,
        LocalDateTime refreshDue,
        boolean isDue,
        Optional<String> problem) {
    public Letter with(Enclosed files) {
        String what = problem.isPresent()
                ? "Your return for " + Days.of(period) + " does not count: " + problem.get()
                : "Your return for " + Days.of(period)
                        + (isDue ? " was due on " + Days.of(due) + " and has not come" : " is due on " + Days.of(due));
        Words words = new Words()
                .title(sender.title() + ": " + trust)
                .paragraph(what + ".")
                .paragraph(mend())
                .paragraph("If you have sent it meanwhile, there is nothing more to do.");
        return sender.end(files.added(words)).letter(subject(), sender.language());
    }

    private String mend() {
        String by = isDue ? Days.of(refreshDue) : Days.of(due);
        return problem.isPresent()
                ? "Please correct it and send it again by " + by + "."
                : "Please send it by " + by + (isDue ? ", so that it still counts this month." : ".");
    }

    private String subject() {
        return (isDue || problem.isPresent() ? "Reminder: " : "Due soon: ") + "return for " + Days.of(period) + ", "
                + sender.title() + " (" + trust + ")";
    }
}

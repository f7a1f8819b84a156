package org.programmereporting.distribute;

import java.util.Optional;
import org.programmereporting.returns.ReportingPeriod;

/**
 * The notice to those who got an edition that was called back.
 *
 * @param instead the edition that stands in its place by now
 */
public record WithdrawalLetter(
        Sender sender, ReportingPeriod period, int number, String reason, Optional<Integer> instead) {
    public Letter letter() {
        String edition = "edition " + number + " of " + Days.of(period);
        Words words = new Words()
                .title("Withdrawn: " + sender.title() + ", " + edition)
                .warning("Don't use the figures of " + edition + " any more, and tell those you passed them on to.")
                .paragraph("Reason: " + reason)
                .paragraph(instead.map(number -> "Edition " + number + " stands in its place.")
                        .orElse("There is no other edition of that month yet."));
        return sender.end(words)
                .letter(
                        "Withdrawn: " + sender.title() + ", " + Days.of(period) + ", edition " + number,
                        sender.language());
    }
}

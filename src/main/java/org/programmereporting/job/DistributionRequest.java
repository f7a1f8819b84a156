package org.programmereporting.job;

import java.util.Map;
import java.util.Optional;
import org.programmereporting.distribute.MailAddress;

/**
 * What is to be sent out.
 *
 * @param edition of which programme and period, and by which clock
 * @param environment where passwords stand
 * @param early only to those entitled before the release
 * @param dryRun only say what would be sent
 * @param testTo send everything to oneself
 * @param resendTo only to this recipient, and also what they have or may have
 */
public record DistributionRequest(
        EditionRequest edition,
        Map<String, String> environment,
        boolean early,
        boolean dryRun,
        Optional<MailAddress> testTo,
        Optional<MailAddress> resendTo) {
    public DistributionRequest {
        environment = Map.copyOf(environment);
        if (testTo.isPresent() && resendTo.isPresent()) {
            throw new RefusedException(
                    "--to and --resend exclude each other. A test with --to sends everything anyway.");
        }
    }
}

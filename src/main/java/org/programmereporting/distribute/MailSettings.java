package org.programmereporting.distribute;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The part {@code mail:} of a programme.
 *
 * @param server none: messages are written as files to the outbox
 * @param from who the mail is from; there is one where there is a server
 * @param operator who hears of runs that failed
 * @param attachmentLimit how many bytes the attachments of a message may have together; beyond it they are named instead
 * @param attempts how often a message is tried that is refused for now
 * @param pause how long to wait before the second attempt; each further one waits twice as long
 * @param chaseDays when trusts are reminded, in days from the day returns are due: before it negative
 * @param toTrusts what the contacts of trusts are sent
 */
public record MailSettings(
        Optional<MailServer> server,
        Optional<MailAddress> from,
        Optional<MailAddress> replyTo,
        Optional<MailAddress> operator,
        long attachmentLimit,
        int attempts,
        Duration pause,
        List<Integer> chaseDays,
        Set<FileKind> toTrusts) {
    /** Of a programme that says nothing of mail. */
    public static final MailSettings OUTBOX = new MailSettings(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            15_000_000,
            3,
            Duration.ofSeconds(30),
            List.of(),
            Set.of());

    public MailSettings {
        chaseDays = chaseDays.stream().sorted().toList();
        toTrusts = Set.copyOf(toTrusts);
    }
}

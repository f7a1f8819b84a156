package org.programmereporting.distribute;

import jakarta.mail.MessagingException;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/** What a server said, for people: in one line, nothing in it that a terminal or ledger would obey. */
final class Replies {
    private static final int LONGEST = 300;
    private static final int FOR_EVER = 500;

    private Replies() {}

    /** A refusal is for now when the server says so, or when the connection broke before it had the message. */
    static Delivery refused(MessagingException failed) {
        for (Optional<Exception> each = Optional.of(failed); each.isPresent(); each = next(each.get())) {
            Optional<Integer> code = code(each.get());
            if (code.isPresent() && code.get() > 0) {
                return new Delivery.Refused(oneLine(each.get()), code.get() < FOR_EVER);
            }
        }
        return new Delivery.Refused("the connection broke before the message was sent: " + oneLine(failed), true);
    }

    private static Optional<Exception> next(Exception failure) {
        return failure instanceof MessagingException mail
                ? Optional.ofNullable(mail.getNextException())
                : Optional.empty();
    }

    /** What was said of the recipient comes before what was said of the whole. */
    private static Optional<Integer> code(Exception failure) {
        if (failure instanceof SMTPAddressFailedException address) {
            return Optional.of(address.getReturnCode());
        }
        if (failure instanceof SMTPSenderFailedException sender) {
            return Optional.of(sender.getReturnCode());
        }
        return failure instanceof SMTPSendFailedException send && send.getNextException() == null
                ? Optional.of(send.getReturnCode())
                : Optional.empty();
    }

    static String oneLine(Exception failure) {
        return oneLine(String.valueOf(failure.getMessage()));
    }

    static String oneLine(String words) {
        String line =
                words.replaceAll("[\\p{Cntrl}\\u0085\\u2028\\u2029\\s]+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}

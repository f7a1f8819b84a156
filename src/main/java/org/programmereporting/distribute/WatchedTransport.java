package org.programmereporting.distribute;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Notes whether a message was sent whole without a reply to it. Until the line with the single dot has gone out no server has the message; from then on it
 * may, unless it says that it has not (RFC 5321, 4.1.1.4 and 4.5.3.2.6).
 */
final class WatchedTransport extends SMTPTransport {
    private static final int FIRST_REFUSAL = 400;

    private boolean replyLost;

    WatchedTransport(Session session) {
        super(session, new URLName("smtp", null, -1, null, null, null));
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        replyLost = true;
        try {
            super.finishData();
            replyLost = false;
        } catch (SMTPSendFailedException said) {
            replyLost = said.getReturnCode() < FIRST_REFUSAL;
            throw said;
        }
    }

    boolean isReplyLost() {
        return replyLost;
    }
}

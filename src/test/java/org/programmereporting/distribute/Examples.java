package org.programmereporting.distribute;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A message and settings to send it by. */
final class Examples {
    static final Clock RELEASE = Clock.fixed(Instant.parse("2014-07-22T08:30:00Z"), ZoneOffset.UTC);
    static final String ID = "0123456789abcdef0123456789abcdef01234567@example-exit";

    private Examples() {}

    static MailServer server(int port, boolean startTls, Duration patience) {
        return new MailServer("localhost", port, startTls, new Login.None(), patience);
    }

    static MailSettings settings() {
        return new MailSettings(
                Optional.empty(),
                Optional.of(new MailAddress("reports@centre.example")),
                Optional.of(new MailAddress("analysts@centre.example")),
                Optional.empty(),
                1_000_000,
                3,
                Duration.ZERO,
                List.of(),
                Set.of());
    }

    static SmtpMailer mailer(ScriptedServer server, boolean startTls) {
        return new SmtpMailer(
                server(server.port(), startTls, Duration.ofMillis(600)),
                new MimeMail(settings(), RELEASE),
                Optional.empty());
    }

    static Message message(String to) {
        return new Message(
                ID,
                new MailAddress(to),
                "Programme board secretary",
                "Exit, June 2014: 43 trusts \u2013 remain",
                new Body("43 trusts remain.\n", "<p>43 trusts remain.</p>\n"),
                List.of(new Attachment("regions/Y54.xlsx", "workbook".getBytes(StandardCharsets.UTF_8))));
    }
}

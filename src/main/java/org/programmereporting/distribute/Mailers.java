package org.programmereporting.distribute;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/**
 * The mailer that a programme's settings ask for.
 *
 * @param environment the process's environment variables
 * @param clock for the date of each message
 * @param files puts a file in its place whole
 */
public record Mailers(Map<String, String> environment, Clock clock, WholeFiles files) {
    /**
     * By the server, else into the outbox.
     *
     * @throws Secrets.Missing when the server's user or password is not where the settings say
     */
    public Mailer of(MailSettings settings, Path outbox) {
        return settings.server()
                .<Mailer>map(server -> new SmtpMailer(
                        server, new MimeMail(settings, clock), new Secrets(environment).of(server.login())))
                .orElseGet(() -> new Outbox(outbox, new MimeMail(settings, clock), files));
    }
}

package org.programmereporting.distribute;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends by SMTP, one connection a message, so that what befalls one recipient befalls no other. Where STARTTLS is required, not a word of a message or a
 * password leaves before the connection is encrypted and the server's certificate names the configured host.
 */
final class SmtpMailer implements Mailer {
    static final String WAY = "smtp";
    private static final Logger LOG = LoggerFactory.getLogger(SmtpMailer.class);

    private final MailServer server;
    private final MimeMail mail;
    private final Optional<Secrets.Known> login;
    private final Properties further;

    SmtpMailer(MailServer server, MimeMail mail, Optional<Secrets.Known> login) {
        this(server, mail, login, new Properties());
    }

    /** @param further of the mail library, where a test must bring its own certificate */
    SmtpMailer(MailServer server, MimeMail mail, Optional<Secrets.Known> login, Properties further) {
        this.server = server;
        this.mail = mail;
        this.login = login;
        this.further = further;
    }

    @Override
    public String way() {
        return WAY;
    }

    @Override
    public Delivery send(Message message) {
        Session session = Session.getInstance(properties());
        WatchedTransport transport = new WatchedTransport(session);
        try {
            MimeMessage mime = mail.of(message, session);
            Optional<Delivery> noServer = connect(transport);
            return noServer.isPresent() ? noServer.get() : transmit(transport, mime);
        } catch (MessagingException | IOException unmade) {
            return new Delivery.Refused("The message could not be made: " + Replies.oneLine(unmade), false);
        } finally {
            close(transport);
        }
    }

    private Optional<Delivery> connect(WatchedTransport transport) {
        try {
            transport.connect(
                    server.host(),
                    server.port(),
                    login.map(Secrets.Known::user).orElse(null),
                    login.map(Secrets.Known::password).orElse(null));
            return Optional.empty();
        } catch (MessagingException failed) {
            LOG.debug("No connection", failed);
            return Optional.of(new Delivery.NoServer(
                    server.host() + ":" + server.port() + ": " + Replies.oneLine(failed) + " " + mend(failed)));
        }
    }

    private static Delivery transmit(WatchedTransport transport, MimeMessage mime) {
        try {
            Address[] to = mime.getAllRecipients();
            transport.sendMessage(mime, to);
            return new Delivery.Accepted(Replies.oneLine(transport.getLastServerResponse()));
        } catch (MessagingException failed) {
            if (transport.isReplyLost()) {
                return new Delivery.Unknown(
                        "the reply was lost after the message had been sent: " + Replies.oneLine(failed));
            }
            return Replies.refused(failed);
        }
    }

    /** The connection's end changes nothing in what became of the message. */
    private static void close(WatchedTransport transport) {
        try {
            transport.close();
        } catch (MessagingException broken) {
            LOG.debug("The connection did not end well", broken);
        }
    }

    private String mend(MessagingException failed) {
        if (failed instanceof AuthenticationFailedException) {
            return "Correct the user and password that mail: of programme.yml points to.";
        }
        if (String.valueOf(failed.getMessage()).contains("STARTTLS is required")) {
            return "Nothing is sent unencrypted. Ask for a server with STARTTLS, or, inside a network that may see the mail,"
                    + " write starttls: none-explicitly.";
        }
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return "Its certificate is not trusted or is for another host, so nothing was sent. Correct host: under mail: of"
                        + " programme.yml, or have the certificate mended.";
            }
        }
        return "Check host: and port: under mail: of programme.yml, the network and the server.";
    }

    private Properties properties() {
        String patience = String.valueOf(server.patience().toMillis());
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", server.host());
        properties.setProperty("mail.smtp.port", String.valueOf(server.port()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(server.startTls()));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(server.startTls()));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.auth", String.valueOf(login.isPresent()));
        properties.setProperty("mail.smtp.connectiontimeout", patience);
        properties.setProperty("mail.smtp.timeout", patience);
        properties.setProperty("mail.smtp.writetimeout", patience);
        mail.settings().from().ifPresent(from -> properties.setProperty("mail.smtp.localhost", from.domain()));
        mail.settings().from().ifPresent(from -> properties.setProperty("mail.smtp.from", from.value()));
        properties.putAll(further);
        return properties;
    }
}

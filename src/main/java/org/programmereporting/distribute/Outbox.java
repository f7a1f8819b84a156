package org.programmereporting.distribute;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;

/** Where no server is configured: each message is a file that a mail program opens as a draft, ready to be sent by hand. */
public record Outbox(Path folder, MimeMail mail, WholeFiles files) implements Mailer {
    public static final String WAY = "outbox";
    private static final int ID_IN_NAME = 12;

    @Override
    public Delivery send(Message message) {
        Path file = file(folder, message.to(), message.id());
        try {
            MimeMessage mime = mail.of(message, Session.getInstance(new Properties()));
            mime.setHeader("X-Unsent", "1");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            mime.writeTo(bytes);
            files.write(file, bytes.toByteArray());
            return new Delivery.Accepted("written to " + file);
        } catch (MessagingException | IOException failed) {
            return new Delivery.Refused(file + " could not be written: " + failed.getMessage(), false);
        }
    }

    @Override
    public String way() {
        return WAY;
    }

    /** Where a message to somebody lies, by its id. */
    public static Path file(Path folder, MailAddress to, String id) {
        return folder.resolve(to.key().replaceAll("[^a-z0-9@.-]", "_") + "-" + id.substring(0, ID_IN_NAME) + ".eml");
    }
}

package org.programmereporting.distribute;

import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A {@link Message} in the form that travels: plain text and HTML as alternatives, then the attachments.
 *
 * @param clock for the date
 */
record MimeMail(MailSettings settings, Clock clock) {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    /** RFC 5322, 3.3; in UTC whatever the machine's zone. */
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss xx", Locale.ENGLISH);

    MimeMessage of(Message message, Session session) throws MessagingException, IOException {
        KeptId mime = new KeptId(session, "<" + message.id() + ">");
        if (settings.from().isPresent()) {
            mime.setFrom(address(settings.from().get()));
        }
        if (settings.replyTo().isPresent()) {
            mime.setReplyTo(new Address[] {address(settings.replyTo().get())});
        }
        mime.setRecipient(MimeMessage.RecipientType.TO, recipient(message));
        mime.setSubject(message.subject(), UTF_8);
        mime.setHeader("Date", DATE.format(clock.instant().atOffset(ZoneOffset.UTC)));
        mime.setHeader("Auto-Submitted", "auto-generated");
        FixedMultipart parts = new FixedMultipart("mixed", boundary(message, "mixed"));
        parts.addBodyPart(body(message));
        for (Attachment attachment : message.attachments()) {
            parts.addBodyPart(attached(attachment));
        }
        mime.setContent(parts);
        mime.saveChanges();
        return mime;
    }

    /** Keeps the id that it is given, where the library would make up another. */
    private static final class KeptId extends MimeMessage {
        private final String id;

        KeptId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }

    private static InternetAddress address(MailAddress address) throws MessagingException {
        return new InternetAddress(address.value(), true);
    }

    private static InternetAddress recipient(Message message) throws MessagingException, UnsupportedEncodingException {
        InternetAddress to = address(message.to());
        if (!message.name().isEmpty()) {
            to.setPersonal(message.name(), UTF_8);
        }
        return to;
    }

    private static MimeBodyPart body(Message message) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(message.body().text(), UTF_8);
        if (message.body().html().isEmpty()) {
            return text;
        }
        MimeBodyPart html = new MimeBodyPart();
        html.setText(message.body().html(), UTF_8, "html");
        FixedMultipart alternatives = new FixedMultipart("alternative", boundary(message, "text"));
        alternatives.addBodyPart(text);
        alternatives.addBodyPart(html);
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(alternatives);
        return body;
    }

    private static MimeBodyPart attached(Attachment attachment) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(
                new DataHandler(new ByteArrayDataSource(attachment.content(), type(attachment.fileName()))));
        part.setHeader("Content-Transfer-Encoding", "base64");
        part.setFileName(attachment.fileName());
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }

    private static String type(String name) {
        return name.endsWith(".xlsx")
                ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
                : name.endsWith(".html") ? "text/html; charset=UTF-8" : "application/octet-stream";
    }

    private static String boundary(Message message, String what) {
        return "=_" + what + "_" + message.id().replaceAll("[^A-Za-z0-9]", "").substring(0, 16);
    }
}

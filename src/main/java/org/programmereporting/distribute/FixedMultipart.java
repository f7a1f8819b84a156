package org.programmereporting.distribute;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMultipart;

/** Parts between a boundary that is made from the message's id, so that the same message has the same bytes. */
final class FixedMultipart extends MimeMultipart {
    FixedMultipart(String subtype, String boundary) throws MessagingException {
        ContentType type = new ContentType("multipart", subtype, null);
        type.setParameter("boundary", boundary);
        contentType = type.toString();
    }
}

package org.programmereporting.distribute;

import java.util.List;

/**
 * A message to one recipient.
 *
 * @param id the same whenever this recipient is sent the same thing, so that a mail program knows it again
 * @param to where it goes
 * @param name whom it is to: a role; may be empty
 * @param subject in one line
 */
public record Message(String id, MailAddress to, String name, String subject, Body body, List<Attachment> attachments) {
    /** Characters that end a line, and those that some servers cut down to ones that do. */
    private static final String LINE_BREAKS = "[\\p{Cntrl}\\u0085\\u2028\\u2029\\u760A\\u760D]";

    /** @throws IllegalArgumentException when a header would not stay in its line */
    public Message {
        require(id, "[A-Za-z0-9.@-]+");
        requireOneLine(name, "The recipient's name");
        requireOneLine(subject, "The subject");
        attachments = List.copyOf(attachments);
    }

    /** Whether a text can stand in a header. */
    public static boolean isOneLine(String text) {
        return text.replaceAll(LINE_BREAKS, "").equals(text);
    }

    private static void require(String text, String pattern) {
        if (!text.matches(pattern)) {
            throw new IllegalArgumentException("\"" + text + "\" cannot be a message's id");
        }
    }

    private static void requireOneLine(String text, String what) {
        if (!isOneLine(text)) {
            throw new IllegalArgumentException(what + " holds a line break or control character");
        }
    }
}

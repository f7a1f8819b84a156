package org.programmereporting.accessibility.read;

/** A file that cannot be read as a workbook; the message says what it is or what is wrong with it, and what to do. */
public final class UnreadableWorkbook extends Exception {
    private static final long serialVersionUID = 1L;

    UnreadableWorkbook(String message) {
        super(message);
    }

    UnreadableWorkbook(String message, Throwable cause) {
        super(message, cause);
    }
}

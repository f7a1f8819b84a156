package org.programmereporting.distribute;

import java.util.Arrays;

/** A file that goes with a message, its bytes as they are sent. */
public final class Attachment {
    private final String name;
    private final byte[] content;

    /** @param name its path as a reader knows it, such as {@code regions/Y54.xlsx} */
    public Attachment(String name, byte[] content) {
        this.name = name;
        this.content = Arrays.copyOf(content, content.length);
    }

    /** The name that it has in the mail. */
    String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    byte[] content() {
        return Arrays.copyOf(content, content.length);
    }
}

package org.programmereporting.distribute;

import java.nio.file.Path;

/**
 * A file that goes with a message.
 *
 * @param name its path as a reader knows it, such as {@code regions/Y54.xlsx}
 * @param content where its bytes lie; of a protected one, those of the copy that is sent
 * @param sha256 of the file as it was sealed or written, before any protection
 */
public record Attachment(String name, Path content, String sha256) {
    /** The name that it has in the mail. */
    String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }
}

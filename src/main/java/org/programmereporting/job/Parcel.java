package org.programmereporting.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.programmereporting.distribute.Enclosed;
import org.programmereporting.distribute.Letter;
import org.programmereporting.distribute.MailAddress;
import org.programmereporting.store.Hash;

/**
 * What one recipient is to be sent, before it is packed into a message.
 *
 * @param id of the message, by {@link #id}
 * @param about what it brings, as the ledger has it
 * @param name the recipient's role; may be empty
 * @param letter written when it is known which files fit in
 * @param hindrance why it cannot be sent, with the mend
 */
record Parcel(
        String id,
        String about,
        MailAddress to,
        String name,
        List<Enclosure> files,
        Writer letter,
        Optional<String> hindrance) {
    private static final int DIGITS = 40;

    Parcel {
        files = List.copyOf(files);
    }

    /** Writes the letter to what is enclosed. */
    interface Writer {
        Letter with(Enclosed files);
    }

    /**
     * A file that goes with it.
     *
     * @param name as the reader knows it
     * @param sha256 as it was sealed or found
     * @param passwordVariable the environment variable with the password of the copy that is sent
     */
    record Enclosure(String name, Path path, String sha256, Optional<String> passwordVariable) {}

    /** Of a message: the same whenever the same recipient is sent the same thing. */
    static String id(String programme, MailAddress to, String what) {
        return Hash.of(programme + "\n" + to.key() + "\n" + what).substring(0, DIGITS) + "@" + programme;
    }

    Map<String, String> hashes() {
        Map<String, String> hashes = new TreeMap<>();
        files.forEach(file -> hashes.put(file.name(), file.sha256()));
        return hashes;
    }

    /** The recipient as a person reads it. */
    String recipient() {
        return to + (name.isEmpty() ? "" : " (" + name + ")");
    }
}

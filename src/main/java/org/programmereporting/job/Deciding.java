package org.programmereporting.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.store.Hash;

/**
 * What of a definition decides a figure. When a schedule, the mail server or the time that returns are kept is changed, no draft becomes stale and no return is
 * judged again.
 */
final class Deciding {
    private static final String DEFINITION = "programme.yml";

    /** A part of the file from its key to the next key that stands at the line's beginning. */
    private static final Pattern RUNNING = Pattern.compile("(?ms)^(?:schedules|mail|retention):.*?(?=^[A-Za-z]|\\z)");

    private Deciding() {}

    /** The files with their hashes; that of the definition without what only says how the program is run. */
    static Map<String, String> of(ProgrammeFolder folder, Map<String, String> files) {
        Map<String, String> deciding = new TreeMap<>(files);
        Path definition = folder.path().resolve(DEFINITION);
        if (Files.exists(definition)) {
            deciding.put(DEFINITION, Hash.of(RUNNING.matcher(text(definition)).replaceAll("")));
        }
        return deciding;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package org.programmereporting.job;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where HSQLDB finds a programme's database, and which folders it would not find by what it is told. */
public final class DatabaseUrl {
    private DatabaseUrl() {}

    /**
     * Every commit is on the disk before it is acknowledged, a damaged log is never opened in part, big tables stay on the disk. HSQLDB's own
     * lock file is off: it would make the run after a kill wait for a heartbeat, and the output lock is held anyway.
     */
    static String of(OutputFolder output) {
        return "jdbc:hsqldb:file:" + output.database().toAbsolutePath()
                + ";hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.full_log_replay=true;hsqldb.lock_file=false"
                + ";hsqldb.default_table_type=cached;hsqldb.cache_size=2000;shutdown=true";
    }

    /** Refuses an output folder whose path the database would take for another. */
    public static void requireFits(Path outputs) {
        String path = outputs.toAbsolutePath().toString();
        unfit(path).ifPresent(why -> {
            throw new RefusedException("The output folder " + path + " cannot be used: its path holds " + why
                    + ". Name another with --output. Nothing was changed.");
        });
    }

    /** The path ends at a semicolon, {@code ${…}} and {@code %} are replaced, and letters are counted in the lower case of the path. */
    private static Optional<String> unfit(String path) {
        if (path.contains(";")) {
            return Optional.of("a semicolon, at which it would end for the database");
        }
        if (path.contains("%")) {
            return Optional.of("a percent sign, which the log would replace");
        }
        if (path.contains("${")) {
            return Optional.of("\"${\", which the database would replace");
        }
        return path.codePoints()
                .mapToObj(Character::toString)
                .filter(DatabaseUrl::isLongerInLowerCase)
                .findFirst()
                .map(letter -> "the letter \"" + letter + "\", which the database cannot read");
    }

    private static boolean isLongerInLowerCase(String letter) {
        return letter.toLowerCase(Locale.ENGLISH).length() != letter.length()
                || letter.toLowerCase(Locale.ROOT).length() != letter.length();
    }
}

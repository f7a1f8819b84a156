package org.programmereporting.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.programmereporting.store.Durably;

/**
 * {@code store/migrating}: there while a database is made or brought to this program's format; it names the copy from which that began, or nothing. The database commits each change of a table by
 * itself, so one that was killed in between is neither the old nor the new, and cannot be gone on with: the next run begins again.
 */
record Migration(OutputFolder output) {
    /**
     * Puts the database back to where a migration began that was cut off; nothing but tables was written since. Where it began with nothing, nothing is left;
     * where a person deleted the copy, the database stays as it is, and who opens it says so.
     *
     * @return the copy from which it was put back
     */
    Optional<Path> startedAgain() throws IOException {
        if (!Files.exists(output.migrating())) {
            return Optional.empty();
        }
        String named =
                Files.readString(output.migrating(), StandardCharsets.UTF_8).strip();
        Optional<Path> copy = named.isEmpty()
                ? Optional.empty()
                : Optional.of(output.backups().resolve(named));
        if (copy.isPresent() && !Files.isDirectory(copy.get())) {
            return Optional.empty();
        }
        new Backups(output).putStoreBack(copy);
        return copy;
    }

    /** @param copy of the database as it is, below {@code backups/}; none where there is no database yet */
    void begins(Optional<Path> copy) throws IOException {
        String name = copy.map(folder -> String.valueOf(folder.getFileName())).orElse("");
        Durably.write(output.migrating(), (name + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The database has this program's tables, or was set aside. */
    void ended() throws IOException {
        if (Files.deleteIfExists(output.migrating())) {
            Durably.flush(output.path().resolve("store")); // or a power loss brings it back
        }
    }
}

package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.programmereporting.store.Checksum;
import org.programmereporting.store.StoreState;

/**
 * How a programme's store stands by its files alone: whether it is there, and as it was when it was last closed. The database is not opened, so that it can
 * be told at any time; while a command has it open only what is missing shows.
 */
public record StoreFiles(OutputFolder output) {
    /** Whether database and count were deleted, while the ledger still names what they held: the next {@code run} fills the store again. */
    public boolean isGone() throws IOException {
        return !output.hasDatabase() && !Files.exists(output.storeState()) && received() > 0;
    }

    /** What to say when it was gone and is there again; nothing when it was there. */
    Optional<String> refilled() throws IOException {
        return isGone()
                ? Optional.of("The store was empty and was filled again, from store/received/ and the input folder: "
                        + named() + ".")
                : Optional.empty();
    }

    /** Lets through a command that needs what was collected before, and does not collect. */
    void require() throws IOException {
        if (isGone()) {
            throw new RefusedException("The store " + output.database().getParent()
                    + " is empty or gone: it should hold "
                    + named() + ". Nothing was changed. Type run: the store is filled again from store/received/ and"
                    + " the input folder.");
        }
    }

    /** What the store should hold, in words. */
    public String named() throws IOException {
        long lines = received();
        return lines == 1
                ? "the file that the line of ledger/received.jsonl names"
                : "the files that the " + lines + " lines of ledger/received.jsonl name";
    }

    private long received() throws IOException {
        return StoreGuard.lines(output).getOrDefault("ledger/received.jsonl", 0L);
    }

    /** What is wrong with the database; nothing when it is as it was, or there never was one. */
    public Optional<String> damage() throws IOException {
        Optional<StoreState> state = StoreState.read(output.storeState());
        if (!output.hasDatabase()
                && state.filter(known -> !known.rows().isEmpty()).isPresent()) {
            return Optional.of("the database file " + output.database() + ".script is missing");
        }
        return state.isPresent() ? changed(state.get()) : Optional.empty();
    }

    /** A database that was closed changes no more until it is opened by this program. */
    private Optional<String> changed(StoreState state) throws IOException {
        for (Map.Entry<String, String> file : state.files().entrySet()) {
            Path path = output.path().resolve("store").resolve(file.getKey());
            if (!Files.exists(path)) {
                return Optional.of("its file " + path + " is missing");
            }
            if (!Checksum.holds(path, file.getValue())) {
                return Optional.of("its file " + path + " was changed by something else since it was closed");
            }
        }
        return Optional.empty();
    }

    /** What is wrong with a ledger, in a sentence; nothing when each begins with the lines it had. */
    public Optional<String> ledgerTrouble() throws IOException {
        Optional<StoreState> state = StoreState.read(output.storeState());
        return state.isPresent() ? ledgerTrouble(state.get()) : Optional.empty();
    }

    private Optional<String> ledgerTrouble(StoreState known) throws IOException {
        Optional<String> less = known.missing(known.rows(), StoreGuard.lines(output));
        return less.isPresent()
                ? less.map(how -> "The ledger was cut short or exchanged: " + how + ".")
                : altered(known).map(how -> "The ledger was changed by something else: " + how + ".");
    }

    /** Lines are only added to a ledger: those that stood there stay as they are. */
    private Optional<String> altered(StoreState known) throws IOException {
        Map<String, String> now = StoreGuard.sums(output, known.lines());
        return new TreeMap<>(known.sums())
                .entrySet().stream()
                        .filter(sum -> !sum.getValue().equals(now.get(sum.getKey())))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .map(ledger -> otherLines(ledger, known.lines().getOrDefault(ledger, 0L)));
    }

    private static String otherLines(String ledger, long lines) {
        return lines == 1
                ? "the first line of " + ledger + " is not what it was"
                : "the first " + lines + " lines of " + ledger + " are not what they were";
    }

    /** The same of one ledger, as far as what it had can be read. */
    Optional<String> troubleOf(String ledger) throws IOException {
        Optional<StoreState> state = StoreState.readable(output.storeState());
        return state.isPresent() ? ledgerTrouble(state.get().of(ledger)) : Optional.empty();
    }

    /** That the output folder is of a newer program, in a sentence; nothing when it is not, or does not say. */
    public Optional<String> newer() throws IOException {
        return StoreState.readable(output.storeState())
                .filter(state -> state.format() > StoreGuard.FORMAT)
                .map(state -> "The output folder " + output.path()
                        + " was written by a newer version of this program (format " + state.format()
                        + "; this one knows up to " + StoreGuard.FORMAT + ").");
    }

    /**
     * What to say of a database without a readable {@code state.json}; nothing when there is one, or never was: a folder older than that file has no backups
     * either, nor has one whose first run was killed.
     */
    Optional<String> uncounted() throws IOException {
        return output.hasDatabase()
                        && Files.exists(output.backups())
                        && StoreState.readable(output.storeState()).isEmpty()
                ? Optional.of(
                        "store/state.json was gone or damaged: whether the database and the ledgers held all that they had held"
                                + " could not be told. It was written anew. If you did not delete it, compare ledger/ with"
                                + " the copies under " + output.backups() + ".")
                : Optional.empty();
    }
}

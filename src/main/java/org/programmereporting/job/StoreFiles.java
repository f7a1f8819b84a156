package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
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

    /** How many files the ledger of receipts names, in words. */
    public String named() {
        long files = received();
        return files + (files == 1 ? " file that " : " files that ") + "ledger/received.jsonl names";
    }

    private long received() {
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

    /** Which ledger has fewer lines than it had; nothing when none has. */
    public Optional<String> shortened() throws IOException {
        return StoreState.read(output.storeState())
                .flatMap(known -> known.missing(known.rows(), StoreGuard.lines(output)));
    }
}

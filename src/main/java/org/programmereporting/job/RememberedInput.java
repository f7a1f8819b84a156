package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.programmereporting.collect.KnownArchives;
import org.programmereporting.collect.ReturnReaders;
import org.programmereporting.store.Checksum;

/**
 * {@code store/known/input.bin}: what the archives of the input folder hold, by checksums of their bytes, that a ledger of receipts told of nothing but what lies in
 * that folder, and which definition was read and found in order. Years of returns lie there, and every command asks which there are. Deleted or damaged, it is made again by the next {@code run}.
 */
final class RememberedInput implements KnownArchives {
    private final KnownFile known;
    private final Map<Path, String> sums = new HashMap<>();

    private RememberedInput(KnownFile known) {
        this.known = known;
    }

    static RememberedInput none() {
        return new RememberedInput(KnownFile.none());
    }

    static RememberedInput read(Path file) {
        return new RememberedInput(KnownFile.read(file));
    }

    @Override
    public Optional<Map<String, String>> filesIn(Path archive) {
        return of(archive);
    }

    private Optional<Map<String, String>> of(Path file) {
        return sum(file).flatMap(sum -> {
            sums.put(file, sum);
            return known.of(sum);
        });
    }

    /**
     * Remembers what an archive holds, unless it is another one by now.
     *
     * @param files the hash of each by its path in the archive, empty for one that is ignored
     */
    void learn(Path file, SortedMap<String, String> files) {
        sum(file).filter(now -> now.equals(sums.get(file))).ifPresent(unchanged -> known.learn(unchanged, files));
    }

    /**
     * Whether a ledger, as it stands, is known to tell of nothing but what lies in the input folder.
     *
     * @param present all that lies there, in one hash
     */
    boolean isAllPresent(Path ledger, String present) {
        return of(ledger).filter(words -> words.containsKey(present)).isPresent();
    }

    /** Remembers that it does, unless it is another one by now. */
    void learnAllPresent(Path ledger, String present) {
        learn(ledger, new TreeMap<>(Map.of(present, "")));
    }

    /** Whether the files of a definition, in one hash, are known to have been read and found in order. */
    boolean isReadDefinition(String definition) {
        return known.of(definition).isPresent();
    }

    void learnReadDefinition(String definition) {
        known.learn(definition, new TreeMap<>());
    }

    /** Larger ones are taken for no archives. */
    private static Optional<String> sum(Path file) {
        try {
            return Files.size(file) > ReturnReaders.LARGEST_FILE
                    ? Optional.empty()
                    : Optional.of(Checksum.threefold(file));
        } catch (IOException unreadable) {
            return Optional.empty(); // who reads it says so
        }
    }

    /** Writes what the input folder holds now. */
    void write(Path file) {
        known.write(file);
    }
}

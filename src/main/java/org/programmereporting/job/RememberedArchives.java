package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.programmereporting.collect.KnownArchives;
import org.programmereporting.collect.ReturnReaders;
import org.programmereporting.store.Checksum;

/**
 * {@code store/known/archives.bin}: what the archives of the input folder hold, by checksums of their bytes. Years of months lie there in archives, and every command
 * asks which returns there are. Deleted or damaged, it is made again by the next {@code run}.
 */
final class RememberedArchives implements KnownArchives {
    private final KnownFile known;
    private final Map<Path, String> sums = new HashMap<>();

    private RememberedArchives(KnownFile known) {
        this.known = known;
    }

    static RememberedArchives none() {
        return new RememberedArchives(KnownFile.none());
    }

    static RememberedArchives read(Path file) {
        return new RememberedArchives(KnownFile.read(file));
    }

    @Override
    public Optional<Map<String, String>> filesIn(Path archive) {
        return sum(archive).flatMap(sum -> {
            sums.put(archive, sum);
            return known.of(sum);
        });
    }

    /**
     * Remembers what an archive holds, unless it is another one by now.
     *
     * @param files the hash of each by its path in the archive, empty for one that is ignored
     */
    void learn(Path archive, SortedMap<String, String> files) {
        sum(archive).filter(now -> now.equals(sums.get(archive))).ifPresent(unchanged -> known.learn(unchanged, files));
    }

    /** Larger ones are taken for no archives. */
    private static Optional<String> sum(Path archive) {
        try {
            return Files.size(archive) > ReturnReaders.LARGEST_FILE
                    ? Optional.empty()
                    : Optional.of(Checksum.threefold(archive));
        } catch (IOException unreadable) {
            return Optional.empty(); // who reads it says so
        }
    }

    /** Writes what the input folder holds now. */
    void write(Path file) {
        known.write(file);
    }
}

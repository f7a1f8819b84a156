package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.programmereporting.store.Durably;
import org.programmereporting.store.packed.KnownWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file below {@code store/known/}: what is only remembered. When it is gone or damaged nothing is; when it cannot be written, the next run has more to do, and the log says so. */
final class KnownFile {
    private static final Logger LOG = LoggerFactory.getLogger(KnownFile.class);

    private final SortedMap<String, SortedMap<String, String>> before;
    private final SortedMap<String, SortedMap<String, String>> present = new TreeMap<>();

    private KnownFile(SortedMap<String, SortedMap<String, String>> before) {
        this.before = before;
    }

    static KnownFile none() {
        return new KnownFile(new TreeMap<>());
    }

    static KnownFile read(Path path) {
        try {
            return KnownWords.read(Files.readAllBytes(path)).map(KnownFile::new).orElseGet(KnownFile::none);
        } catch (IOException noneToRead) {
            return none();
        }
    }

    /** What is known under a mark; what is asked for stays known. */
    Optional<SortedMap<String, String>> of(String mark) {
        Optional<SortedMap<String, String>> known = Optional.ofNullable(before.get(mark));
        known.ifPresent(words -> present.put(mark, words));
        return known;
    }

    void learn(String mark, SortedMap<String, String> words) {
        present.put(mark, words);
    }

    /** Writes what was asked for and learnt, when that is something else than before. */
    void write(Path path) {
        if (present.equals(before)) {
            return;
        }
        try {
            Durably.write(path, KnownWords.write(present));
        } catch (IOException unwritable) {
            LOG.warn(
                    "{} could not be written, so every run takes longer. Delete it, and it is made again.",
                    path,
                    unwritable);
        }
    }
}

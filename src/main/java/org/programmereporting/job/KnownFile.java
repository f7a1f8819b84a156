package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.programmereporting.store.Durably;
import org.programmereporting.store.packed.KnownWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A file below {@code store/known/}: what is only remembered. When it is gone or damaged nothing is; when it cannot be written, the next run has more to do, and the log says so. */
record KnownFile(Path path) {
    private static final Logger LOG = LoggerFactory.getLogger(KnownFile.class);

    SortedMap<String, SortedMap<String, String>> read() {
        try {
            return KnownWords.read(Files.readAllBytes(path)).orElseGet(TreeMap::new);
        } catch (IOException noneToRead) {
            return new TreeMap<>();
        }
    }

    /** Writes what is known now, when that is something else than before. */
    void write(SortedMap<String, SortedMap<String, String>> now, SortedMap<String, SortedMap<String, String>> before) {
        if (now.equals(before)) {
            return;
        }
        try {
            Durably.write(path, KnownWords.write(now));
        } catch (IOException unwritable) {
            LOG.warn(
                    "{} could not be written, so every run takes longer. Delete it, and it is made again.",
                    path,
                    unwritable);
        }
    }
}

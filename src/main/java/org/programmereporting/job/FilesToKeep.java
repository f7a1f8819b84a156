package org.programmereporting.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.programmereporting.collect.InputFile;
import org.programmereporting.collect.InputFolder;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.FileKey;
import org.programmereporting.store.ReceivedBytes;
import org.springframework.core.task.AsyncTaskExecutor;

/** Copies files of the input folder into the store, several at a time; an archive is gone through once, however many of them are in it. */
record FilesToKeep(InputFolder input, ReceivedBytes bytes, AsyncTaskExecutor workers) {
    /**
     * What was kept, by place; a file that is gone is left out. When this returns all are on the disk.
     *
     * @param places of the files that are wanted, as {@link FileKey#place} has them
     */
    Map<String, ReceivedBytes.Kept> keep(Set<String> places) throws IOException {
        if (places.isEmpty()) {
            return Map.of(); // the usual case: no archive need be opened to list what is in it
        }
        List<Callable<Map<String, ReceivedBytes.Kept>>> pieces = new ArrayList<>();
        wanted(places).values().forEach(files -> pieces.add(() -> keep(files)));
        Map<String, ReceivedBytes.Kept> kept = new HashMap<>();
        SideBySide.all(workers, pieces).forEach(kept::putAll);
        bytes.flush();
        return kept;
    }

    private Map<Path, List<InputFile>> wanted(Set<String> places) throws IOException {
        Map<Path, List<InputFile>> byLocation = new LinkedHashMap<>();
        for (ReportingPeriod period : input.periods()) {
            for (InputFile file : input.files(period)) {
                if (file.kind() == InputFile.Kind.RETURN && places.contains(place(file))) {
                    byLocation
                            .computeIfAbsent(file.location(), none -> new ArrayList<>())
                            .add(file);
                }
            }
        }
        return byLocation;
    }

    private Map<String, ReceivedBytes.Kept> keep(List<InputFile> files) {
        Map<String, ReceivedBytes.Kept> kept = new HashMap<>();
        input.read(files, new InputFolder.Reading() {
            @Override
            public void content(InputFile file, InputStream content) {
                try {
                    kept.put(place(file), bytes.keep(content));
                } catch (IOException notKept) { // a full disk is no matter of the file
                    throw new UncheckedIOException(notKept);
                }
            }

            @Override
            public void unreadable(InputFile file) {
                throw new UncheckedIOException(new IOException(
                        file.location() + " could not be read any more while it was taken in. Run again."));
            }
        });
        return kept;
    }

    private static String place(InputFile file) {
        return FileKey.place(file.period(), file.path());
    }
}

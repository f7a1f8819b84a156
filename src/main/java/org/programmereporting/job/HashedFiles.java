package org.programmereporting.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.programmereporting.collect.InputFile;
import org.programmereporting.collect.InputFolder;
import org.programmereporting.store.Hash;

/**
 * The hashes of files of the input folder; of those whose archive is known without a look into it.
 *
 * @param unreadable could not be read now
 */
record HashedFiles(Map<InputFile, String> hashes, List<InputFile> unreadable) {
    /** At the end of a name that reads like another. */
    private static final Pattern TOLD_APART = Pattern.compile(" \\(\\d+\\)$");

    static HashedFiles of(List<InputFile> files, InputFolder input) {
        Map<InputFile, String> hashes = new LinkedHashMap<>();
        List<InputFile> unreadable = new ArrayList<>();
        files.forEach(file -> file.sha256().ifPresent(known -> hashes.put(file, known)));
        input.read(files.stream().filter(file -> file.sha256().isEmpty()).toList(), new InputFolder.Reading() {
            @Override
            public void content(InputFile file, InputStream content) throws IOException {
                hashes.put(file, Hash.of(content));
            }

            @Override
            public void unreadable(InputFile file) {
                unreadable.add(file);
            }
        });
        return new HashedFiles(hashes, unreadable);
    }

    /** The archives that were gone through and can be known from now on: every file was read, under its own name. */
    Map<Path, SortedMap<String, String>> archives(List<InputFile> all) {
        Map<Path, SortedMap<String, String>> archives = new LinkedHashMap<>();
        List<Path> left = new ArrayList<>();
        for (InputFile file : all) {
            String hash = file.kind() == InputFile.Kind.RETURN ? hashes.get(file) : "";
            if (hash == null
                    || file.sha256().isPresent()
                    || TOLD_APART.matcher(file.path()).find()) {
                left.add(file.location());
            } else {
                file.pathInArchive()
                        .ifPresent(path -> archives.computeIfAbsent(file.location(), none -> new TreeMap<>())
                                .put(path, hash));
            }
        }
        archives.keySet().removeAll(left);
        return archives;
    }
}

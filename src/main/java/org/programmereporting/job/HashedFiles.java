package org.programmereporting.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.programmereporting.collect.InputFile;
import org.programmereporting.collect.InputFolder;
import org.programmereporting.store.Hash;

/**
 * The hashes of files of the input folder.
 *
 * @param known those that lie in an archive that is known without a look into it
 * @param read the hashes of the others
 * @param unreadable could not be read now
 */
record HashedFiles(List<InputFile> known, Map<InputFile, String> read, List<InputFile> unreadable) {
    /** At the end of a name that reads like another. */
    private static final Pattern TOLD_APART = Pattern.compile(" \\(\\d+\\)$");

    static HashedFiles of(List<InputFile> files, InputFolder input) {
        List<InputFile> known = new ArrayList<>();
        List<InputFile> others = new ArrayList<>();
        files.forEach(file -> (file.sha256().isPresent() ? known : others).add(file));
        Map<InputFile, String> read = new LinkedHashMap<>();
        List<InputFile> unreadable = new ArrayList<>();
        input.read(others, new InputFolder.Reading() {
            @Override
            public void content(InputFile file, InputStream content) throws IOException {
                read.put(file, Hash.of(content));
            }

            @Override
            public void unreadable(InputFile file) {
                unreadable.add(file);
            }
        });
        return new HashedFiles(known, read, unreadable);
    }

    void forEach(BiConsumer<InputFile, String> action) {
        known.forEach(file -> action.accept(file, file.sha256().orElseThrow()));
        read.forEach(action);
    }

    /** The archives that were gone through and can be known from now on: every file was read, under its own name. */
    Map<Path, SortedMap<String, String>> archives(List<InputFile> all) {
        Map<Path, SortedMap<String, String>> archives = new LinkedHashMap<>();
        Set<Path> left = new HashSet<>();
        for (InputFile file : all) {
            if (isLeft(file)) {
                left.add(file.location());
            } else {
                file.pathInArchive()
                        .ifPresent(path -> archives.computeIfAbsent(file.location(), none -> new TreeMap<>())
                                .put(path, read.getOrDefault(file, "")));
            }
        }
        archives.keySet().removeAll(left);
        return archives;
    }

    /** Known already, not read, or told under another name than its own. */
    private boolean isLeft(InputFile file) {
        return file.sha256().isPresent()
                || (file.kind() == InputFile.Kind.RETURN && !read.containsKey(file))
                || TOLD_APART.matcher(file.path()).find();
    }
}

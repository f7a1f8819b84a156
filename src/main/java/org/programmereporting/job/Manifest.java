package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmereporting.store.FileKey;
import org.programmereporting.store.Hash;
import tools.jackson.core.JacksonException;

/**
 * {@code manifest.json} of a draft: what it was made from and what it holds, with hashes. Written last: a draft is whole when its files match
 * it. It holds no clock, no duration, no random number.
 *
 * @param status {@code draft}, or the number of the edition
 * @param counts the run's counts by name, for the summary
 * @param headlines the report's sentences
 * @param knownBy up to when something must have been known to count, or {@code everything received}
 * @param notes which of the inputs do not count and why, and what of the centre's own lines does not fit
 * @param rejections what was wrong with each file that does not count, one line a file
 * @param inputs hash by {@code period/path}
 * @param definition hash by file
 * @param outputs hash by path below the draft
 */
public record Manifest(
        String programme,
        String period,
        String status,
        String asAt,
        String knownBy,
        String programVersion,
        String fingerprint,
        Map<String, Long> counts,
        List<String> headlines,
        List<String> notes,
        List<String> rejections,
        List<Input> inputs,
        Map<String, String> definition,
        Map<String, String> outputs) {
    public static final String FILE = "manifest.json";

    public Manifest {
        counts = Map.copyOf(counts);
        headlines = List.copyOf(headlines);
        notes = List.copyOf(notes);
        rejections = List.copyOf(rejections);
        inputs = List.copyOf(inputs);
        definition = Map.copyOf(definition);
        outputs = Map.copyOf(outputs);
    }

    /** A received file that the draft was made from. */
    public record Input(String period, String file, String sha256) {
        static Input of(FileKey entry) {
            return new Input(entry.period().toString(), entry.path(), entry.sha256());
        }
    }

    /** The manifest, or nothing when there is none or it cannot be read: then the draft is made again. */
    public static Optional<Manifest> read(Path file) {
        return read(file, true);
    }

    /** The same with no inputs, for all who do not ask for them: of years of months they are nearly all of it, and are read past. */
    public static Optional<Manifest> readWithoutInputs(Path file) {
        return read(file, false);
    }

    private static Optional<Manifest> read(Path file, boolean withInputs) {
        try {
            return Files.exists(file) ? of(Files.readAllBytes(file), withInputs) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** The same of a manifest's bytes. */
    static Optional<Manifest> of(byte[] bytes) {
        return of(bytes, true);
    }

    private static Optional<Manifest> of(byte[] bytes, boolean withInputs) {
        try {
            return ManifestJson.read(bytes, withInputs);
        } catch (JacksonException damaged) {
            return Optional.empty();
        }
    }

    /** Whether every file listed lies in the folder with its hash. */
    boolean matches(Path draft) throws IOException {
        for (Map.Entry<String, String> output : outputs.entrySet()) {
            Path file = draft.resolve(output.getKey());
            if (!Files.isRegularFile(file) || !Hash.of(file).equals(output.getValue())) {
                return false;
            }
        }
        return true;
    }

    byte[] bytes() {
        return ManifestJson.write(this);
    }
}

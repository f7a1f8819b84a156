package org.programmereporting.job;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.programmereporting.report.Edition;
import org.programmereporting.store.Hash;

/**
 * Holds an edition's pack against its draft: but for number, status, names and dates every part of every workbook and every line of every other file must
 * be the same.
 */
final class EditionComparison {
    private final Edition edition;

    EditionComparison(Edition edition) {
        this.edition = edition;
    }

    /** Where the two first differ in anything else. */
    Optional<String> firstDifference(Path draft, Path sealed) throws IOException {
        TreeSet<String> names = new TreeSet<>(Hash.below(sealed).keySet());
        Manifest manifest =
                Manifest.readWithoutInputs(draft.resolve(Manifest.FILE)).orElseThrow();
        names.addAll(manifest.outputs().keySet());
        names.remove(Manifest.FILE);
        for (String name : names) {
            Optional<String> difference = compare(name, draft.resolve(name), sealed.resolve(name));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private Optional<String> compare(String name, Path draft, Path sealed) throws IOException {
        if (!Files.exists(draft) || !Files.exists(sealed)) {
            return Optional.of(name + " is in one of them only");
        }
        byte[] before = Files.readAllBytes(draft);
        byte[] after = Files.readAllBytes(sealed);
        if (Arrays.equals(before, after)) {
            return Optional.empty();
        }
        return name.endsWith(".xlsx") ? workbooks(name, parts(before), parts(after)) : texts(name, before, after);
    }

    private Optional<String> workbooks(String name, Map<String, byte[]> draft, Map<String, byte[]> sealed) {
        TreeSet<String> parts = new TreeSet<>(draft.keySet());
        parts.addAll(sealed.keySet());
        return parts.stream()
                .flatMap(part -> texts(
                        name + ", part " + part,
                        draft.getOrDefault(part, new byte[0]),
                        sealed.getOrDefault(part, new byte[0]))
                        .stream())
                .findFirst();
    }

    /** Where two files of one name first differ; of a workbook in which part, however it was packed. */
    static Optional<String> firstPartThatDiffers(String name, byte[] one, byte[] other) throws IOException {
        if (!name.endsWith(".xlsx")) {
            return Arrays.equals(one, other) ? Optional.empty() : Optional.of("its text");
        }
        Map<String, byte[]> before = parts(one);
        Map<String, byte[]> after = parts(other);
        TreeSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        return all.stream()
                .filter(part -> !Arrays.equals(before.get(part), after.get(part)))
                .findFirst()
                .map(part -> "part " + part);
    }

    private Optional<String> texts(String where, byte[] draft, byte[] sealed) {
        List<String> before = text(draft).replace("&gt;", ">").lines().toList();
        List<String> after = asDraft(text(sealed), where).lines().toList();
        for (int line = 0; line < Math.max(before.size(), after.size()); line++) {
            if (line >= before.size()
                    || line >= after.size()
                    || !before.get(line).equals(after.get(line))) {
                return Optional.of(where + ", line " + (line + 1));
            }
        }
        return Optional.empty();
    }

    /** Puts back what may differ: the cover's lines, and the column of the edition. */
    private String asDraft(String text, String where) {
        List<String> sealed = Edition.lines(Optional.of(edition));
        List<String> draft = Edition.lines(Optional.empty());
        String same = text.replace("&gt;", ">"); // writers differ in whether they escape it
        for (int line = 0; line < sealed.size(); line++) {
            same = same.replace(escaped(sealed.get(line)), draft.get(line));
        }
        return where.equals("data/metrics.csv")
                ? same.replaceAll("(?m)^([^,\n]*,[^,\n]*,)" + edition.number() + ",", "$1draft,")
                : same;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> parts(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }
}

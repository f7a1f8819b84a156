package org.programmereporting.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleProgrammeTest {
    private static final Path COMMITTED = Path.of("input/pacs-exit");
    private static final List<String> WRITTEN = List.of("reference", "commentary", "returns");

    @TempDir
    static Path generated;

    @BeforeAll
    static void writesTheSample() throws IOException {
        new SampleProgramme(COMMITTED.resolve("return-form.csv")).writeTo(generated);
        if (Boolean.getBoolean("sample.write")) {
            replaceTheCommittedFiles();
        }
    }

    private static void replaceTheCommittedFiles() throws IOException {
        for (Path old : files(COMMITTED).values()) {
            Files.delete(old);
        }
        for (Map.Entry<String, Path> file : files(generated).entrySet()) {
            Path target = COMMITTED.resolve(file.getKey());
            Files.createDirectories(target.resolveSibling(""));
            Files.copy(file.getValue(), target);
        }
    }

    @Test
    void givesTheFilesThatAreInTheRepository() throws IOException {
        assertThat(files(generated).keySet()).isEqualTo(files(COMMITTED).keySet());
    }

    @Test
    void givesTheSameTextByteForByte() throws IOException {
        Map<String, Path> committed = files(COMMITTED);
        for (Map.Entry<String, Path> file : files(generated).entrySet()) {
            if (!zipped(file.getKey())) {
                assertThat(file.getValue()).hasSameBinaryContentAs(committed.get(file.getKey()));
            }
        }
    }

    /** Another JDK may pack the same parts into other bytes, so that workbooks are compared by what they unpack to. */
    @Test
    void givesTheSameWorkbooksPartByPart() throws IOException {
        Map<String, Path> committed = files(COMMITTED);
        for (Map.Entry<String, Path> file : files(generated).entrySet()) {
            if (zipped(file.getKey())) {
                Path other = committed.getOrDefault(file.getKey(), Path.of("missing"));
                assertThat(parts(file.getValue())).as(file.getKey()).containsExactlyEntriesOf(parts(other));
            }
        }
    }

    @Test
    void keepsTheReturnsSmall() throws IOException {
        long bytes = 0;
        for (Path file : files(COMMITTED).values()) {
            bytes += Files.size(file);
        }
        assertThat(bytes).isLessThan(6_000_000);
    }

    private static boolean zipped(String name) {
        return name.endsWith(".xlsx") || name.endsWith(".xlsm") || name.endsWith(".zip");
    }

    private static Map<String, String> parts(Path workbook) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        FixedZip.parts(Files.readAllBytes(workbook))
                .forEach((name, bytes) -> parts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return parts;
    }

    private static Map<String, Path> files(Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        for (String part : WRITTEN) {
            try (Stream<Path> paths = Files.walk(folder.resolve(part))) {
                paths.filter(Files::isRegularFile)
                        .forEach(file ->
                                files.put(folder.relativize(file).toString().replace('\\', '/'), file));
            }
        }
        return files;
    }
}

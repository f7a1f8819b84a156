package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.programmereporting.SampleRun;
import org.programmereporting.excel.xlsx.WrittenWorkbooks;

/** 130 styled workbooks of the same cells, by our writer and by XlsxWriter, each a process of its own. Not a part of the usual tests: {@code mvn verify -Pbench}. */
class WritingBesideXlsxWriter {
    private static final Path FOLDER = Path.of("target", "bench", "written");
    private static final String COUNT = "130";
    private static final int TIMES = 5;

    @Test
    void writingStyledWorkbooks() throws IOException, InterruptedException {
        if (Files.exists(FOLDER)) {
            SampleRun.delete(FOLDER);
        }
        Files.createDirectories(FOLDER);
        List<String> script =
                ComparatorScript.command("written.py", FOLDER.resolve("script").toString(), COUNT);
        Measured measured = new Measured();
        for (int time = 0; time < TIMES; time++) {
            if (!script.isEmpty()) {
                measured.add("XlsxWriter", () -> MeasuredProcess.of(script, printed()));
            }
            measured.add("java", () -> MeasuredProcess.of(java(), printed()));
        }
        measured.print("Writing " + COUNT + " styled workbooks");
        try (Stream<Path> written = Files.list(FOLDER.resolve("java"))) {
            assertThat(written).hasSize(Integer.parseInt(COUNT));
        }
    }

    private static List<String> java() {
        return List.of(
                MeasuredProcess.JAVA,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                WrittenWorkbooks.class.getName(),
                FOLDER.resolve("java").toString(),
                COUNT);
    }

    private static Path printed() {
        return FOLDER.resolve("printed.txt");
    }
}

package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;

/** The jar does what its classes do: what libraries look up by name was not lost when they were made one jar. After it is packaged, in {@code mvn verify}. */
class PackagedProgram {
    @TempDir
    Path folder;

    @Test
    void makesTheSameDraftAndEachLibraryFindsWhatItNeeds() throws Exception {
        SampleRun classes = SampleRun.of(folder.resolve("classes"), "mail-exit");
        assertThat(classes.run("run", "--period", "2014-06")).isZero();
        SampleRun jar = SampleRun.of(folder.resolve("jar"), "mail-exit");
        run(jar, "run", "--period", "2014-06");
        assertThat(SampleRun.contents(draft(jar))).isEqualTo(SampleRun.contents(draft(classes)));

        run(jar, "issue", "--period", "2014-07");
        assertThat(ending(jar.output.resolve("mail-exit/forms/2014-07"), ".xlsx"))
                .isNotEmpty();
        run(jar, "review", "--period", "2014-06", "--as", "Ann Analyst");
        run(jar, "approve", "--period", "2014-06", "--as", "Bo Board");
        run(jar, "distribute", "--period", "2014-06");
        assertThat(ending(jar.output.resolve("mail-exit/outbox"), ".eml")).isNotEmpty();
        run(jar, "verify");
        run(jar, "status", "--json");
    }

    @Test
    void holdsTheLicenceOfEachLibraryThatHasOne() throws IOException {
        try (ZipFile jar = new ZipFile(MeasuredProcess.JAR.toFile())) {
            assertThat(jar.stream().map(entry -> entry.getName()))
                    .anyMatch(name -> name.matches("META-INF/licences/poi-[0-9.]+.*/META-INF/LICENSE"))
                    .anyMatch(name -> name.matches("META-INF/licences/angus-mail-.*/META-INF/LICENSE.md"))
                    .anyMatch(name -> name.matches("META-INF/licences/spring-core-.*/META-INF/license.txt"));
        }
    }

    private void run(SampleRun sample, String... arguments) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--input", sample.input.toString(), "--output", sample.output.toString()));
        MeasuredProcess.run(MeasuredProcess.QUICK, all, folder.resolve("printed.txt"));
    }

    private static Path draft(SampleRun sample) {
        return sample.output.resolve("mail-exit/2014-06");
    }

    private static List<Path> ending(Path below, String end) throws IOException {
        try (Stream<Path> files = Files.walk(below)) {
            return files.filter(file -> file.toString().endsWith(end)).toList();
        }
    }
}

package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;
import org.programmereporting.store.Hash;

/** July is held against June's edition, which is read each time, and against that of May, which is read once. */
class LongPastEditionsTest {
    @TempDir
    Path folder;

    @Test
    void anEditionOfLongAgoIsReadOnceAndTheNewestEachTime() throws IOException {
        SampleRun sample = SampleRun.of(folder, "mail-exit");
        seal(sample, "2014-05");
        seal(sample, "2014-06");
        SampleRun.copy(sample.programme.resolve("returns/2014-06"), sample.programme.resolve("returns/2014-07"));
        Map<String, String> draft = july(sample);

        Path may = edition(sample, "2014-05").resolve("data/metrics.csv");
        byte[] sealed = Files.readAllBytes(may);
        Files.delete(may);
        assertThat(july(sample)).isEqualTo(draft);

        Files.delete(sample.output.resolve("mail-exit/store/known/published.bin"));
        refused(sample, may);
        Files.write(may, sealed);
        assertThat(july(sample)).isEqualTo(draft);

        Path june = edition(sample, "2014-06").resolve("manifest.json");
        Files.writeString(june, Files.readString(june) + " ");
        refused(sample, june);
    }

    private static void seal(SampleRun sample, String period) {
        expect(0, sample, "run", "--period", period);
        expect(0, sample, "review", "--period", period, "--as", "Ann Analyst");
        expect(0, sample, "approve", "--period", period, "--as", "Bo Board");
    }

    private static Map<String, String> july(SampleRun sample) throws IOException {
        expect(0, sample, "run", "--force", "--period", "2014-07");
        return Hash.below(sample.output.resolve("mail-exit/2014-07"));
    }

    private static void refused(SampleRun sample, Path file) {
        expect(1, sample, "run", "--force", "--period", "2014-07");
        assertThat(sample.printed()).contains(file + " is missing or is not what was sealed");
    }

    private static Path edition(SampleRun sample, String period) {
        return sample.output.resolve("mail-exit/editions/" + period + "/1");
    }

    private static void expect(int code, SampleRun sample, String... arguments) {
        assertThat(sample.run(arguments))
                .as(() -> String.join(" ", arguments) + ": " + sample.printed())
                .isEqualTo(code);
    }
}

package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.programmereporting.SampleRun;
import org.programmereporting.sample.VolumeReturns;

/**
 * Five hundred and a thousand returns of twelve months, each collected in one go by the packaged program as a process of its own with a heap of 256
 * MB. Not a part of the usual tests: {@code mvn verify -Pvolume}.
 */
class CollectVolume {
    private static final Path FOLDER = Path.of("target", "volume");
    private static final Duration MINUTES = Duration.ofMinutes(5);

    /** Of the process, in MB: the heap of 256 and what Java itself takes. */
    private static final long MOST_MEMORY = 512;

    /** What a run took; the most memory in MB, where the system tells it. */
    private record Taken(int files, Duration time, Optional<Long> memory) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d returns: %.1f s, %.1f a second, at most %s MB",
                    files,
                    time.toMillis() / 1000.0,
                    files * 1000.0 / time.toMillis(),
                    memory.map(String::valueOf).orElse("?"));
        }
    }

    @Test
    void aThousandReturnsAreCollectedInMinutesWithFlatMemory() throws IOException, InterruptedException {
        Taken half = collect(500);
        Taken all = collect(1000);
        System.out.println(half);
        System.out.println(all);
        assertThat(all.time()).isLessThan(MINUTES);
        // twice the work in no more than thrice the time, the start included; memory grows only by what the last step
        // holds of each return
        assertThat(all.time()).isLessThan(half.time().multipliedBy(3));
        if (half.memory().isPresent() && all.memory().isPresent()) {
            assertThat(all.memory().get())
                    .isLessThan(MOST_MEMORY)
                    .isLessThan(half.memory().get() * 7 / 5);
        }
    }

    private static Taken collect(int files) throws IOException, InterruptedException {
        Path folder = FOLDER.resolve(String.valueOf(files));
        if (Files.exists(folder)) {
            SampleRun.delete(folder);
        }
        SampleRun run = new SampleRun(folder);
        SampleRun.delete(run.programme.resolve("returns"));
        new VolumeReturns(run.programme.resolve("return-form.csv")).write(run.programme.resolve("returns"), files);
        MeasuredProcess process = MeasuredProcess.run(
                List.of("-Xmx256m"),
                List.of(
                        "collect",
                        "--period",
                        "2014-06",
                        "--input",
                        run.input.toString(),
                        "--output",
                        run.output.toString()),
                folder.resolve("printed.txt"));
        try (Stream<String> received = Files.lines(run.output.resolve("pacs-exit/ledger/received.jsonl"))) {
            assertThat(received.count()).isEqualTo(files);
        }
        return new Taken(files, process.time(), process.memory());
    }
}

package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.programmereporting.SampleRun;
import org.programmereporting.sample.WholeMonth;

/**
 * Years of full workbooks taken in at once: read, validated and stored by the packaged program with a heap of 512 MB, and twice as many. Not a part of the usual
 * tests: {@code mvn verify -Pbench}.
 */
class BackLoad {
    private static final Path FOLDER = Path.of("target", "bench", "back-load");
    private static final int MONTHS = 40;

    private record Taken(int returns, MeasuredProcess process) {
        double seconds() {
            return process.time().toMillis() / 1000.0;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%6d returns: %6.1f s by the clock, %6.1f s of processor time, %.1f ms a return, at most %s MB",
                    returns,
                    seconds(),
                    process.cpu().toMillis() / 1000.0,
                    (double) process.cpu().toMillis() / returns,
                    process.memory().map(String::valueOf).orElse("?"));
        }
    }

    @Test
    void twiceTheReturnsTakeNoMoreThanTwiceTheTime() throws IOException, InterruptedException {
        Taken half = collect(MONTHS);
        Taken all = collect(2 * MONTHS);
        System.out.printf(
                Locale.ROOT,
                "Taken in with -Xmx512m; load %.1f%n",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.out.println(half);
        System.out.println(all);
        System.out.printf(
                Locale.ROOT, "Twice the returns: %.2f times the time (goal 2.1)%n", all.seconds() / half.seconds());
        assertThat(all.returns()).isEqualTo(2 * half.returns());
    }

    private static Taken collect(int months) throws IOException, InterruptedException {
        Path folder = FOLDER.resolve(String.valueOf(months));
        if (Files.exists(folder)) {
            SampleRun.delete(folder);
        }
        SampleRun run = SampleRun.whole(folder);
        SampleRun.delete(run.programme.resolve("returns"));
        int returns = WholeMonth.write(run.programme, months);
        MeasuredProcess process = MeasuredProcess.run(
                List.of("-Xmx512m"), MeasuredProcess.month(run, "collect"), folder.resolve("printed.txt"));
        try (Stream<String> received = Files.lines(run.output.resolve("pacs-exit/ledger/received.jsonl"))) {
            assertThat(received.count()).isEqualTo(returns);
        }
        return new Taken(returns, process);
    }
}

package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.programmereporting.SampleRun;
import org.programmereporting.sample.LongHistory;

/**
 * What a month's report costs when few months were stored before it, and after ten years, each by the packaged program as a process of its own: the
 * first run with all that it takes in, then the report made again, then a run with nothing new. Not a part of the usual tests: {@code mvn verify -Pbench}.
 */
class ReportAfterYears {
    private static final Path FOLDER = Path.of("target", "bench");
    private static final int TIMES = 5;
    private static final List<String> PLAIN = List.of();
    private static final int SHIPPED = 15;
    private static final int TEN_YEARS = 120;

    /** A history, and what each command took on it. */
    private record Row(int months, long returns, MeasuredProcess first, MeasuredProcess report, MeasuredProcess again) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%6d %8d | %s | %s | %s", months, returns, cells(first), cells(report), cells(again));
        }

        private static String cells(MeasuredProcess taken) {
            return String.format(
                    Locale.ROOT,
                    "%7.1f %7.1f %5s",
                    seconds(taken.time()),
                    seconds(taken.cpu()),
                    taken.memory().map(String::valueOf).orElse("?"));
        }

        private static double seconds(Duration duration) {
            return duration.toMillis() / 1000.0;
        }
    }

    @Test
    void aMonthCostsTheSameAfterTenYears() throws IOException, InterruptedException {
        SampleRun shipped = SampleRun.whole(emptied("shipped"));
        SampleRun years = SampleRun.whole(emptied("years"));
        new LongHistory(years.programme.resolve("return-form.csv")).write(years.programme, TEN_YEARS - SHIPPED);
        List<MeasuredProcess> first = inTurn(1, PLAIN, shipped, years, "run");
        List<MeasuredProcess> report = inTurn(TIMES, PLAIN, shipped, years, "report", "--force");
        List<MeasuredProcess> quick = inTurn(TIMES, MeasuredProcess.QUICK, shipped, years, "report", "--force");
        List<MeasuredProcess> again = inTurn(TIMES, PLAIN, shipped, years, "run");
        Row few = new Row(SHIPPED, returns(shipped), first.get(0), report.get(0), again.get(0));
        Row many = new Row(TEN_YEARS, returns(years), first.get(1), report.get(1), again.get(1));
        System.out.println("               |      first run        |  report --force (1)   |     nothing new (1)");
        System.out.println("months  returns |  wall s   cpu s    MB |  wall s   cpu s    MB |  wall s   cpu s    MB");
        System.out.println(few);
        System.out.println(many);
        System.out.printf(
                Locale.ROOT,
                "(1) the median by CPU of %d. Report after %d months: %.2f times the CPU after %d; with the two options %.2f times (%.1f of %.1f s).%n",
                TIMES,
                TEN_YEARS,
                seconds(report.get(1)) / seconds(report.get(0)),
                SHIPPED,
                seconds(quick.get(1)) / seconds(quick.get(0)),
                seconds(quick.get(1)),
                seconds(quick.get(0)));
        assertThat(SampleRun.read(figures(years))).isNotBlank();
    }

    private static double seconds(MeasuredProcess taken) {
        return Row.seconds(taken.cpu());
    }

    private static long returns(SampleRun run) throws IOException {
        return Files.readString(run.output.resolve("pacs-exit/ledger/received.jsonl"))
                .lines()
                .count();
    }

    /** The medians of a command on both, in turn, since a machine is not equally fast all the time. */
    private static List<MeasuredProcess> inTurn(
            int times, List<String> java, SampleRun shipped, SampleRun years, String... command)
            throws IOException, InterruptedException {
        List<MeasuredProcess> few = new ArrayList<>();
        List<MeasuredProcess> many = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            few.add(process(java, shipped, command));
            many.add(process(java, years, command));
        }
        return List.of(median(few), median(many));
    }

    private static MeasuredProcess median(List<MeasuredProcess> taken) {
        return taken.stream()
                .sorted(Comparator.comparing(MeasuredProcess::cpu))
                .toList()
                .get(taken.size() / 2);
    }

    private static MeasuredProcess process(List<String> java, SampleRun run, String... command)
            throws IOException, InterruptedException {
        return MeasuredProcess.run(java, MeasuredProcess.month(run, command), run.input.resolveSibling("printed.txt"));
    }

    private static Path figures(SampleRun run) {
        return run.output.resolve("pacs-exit/2014-06/data/metrics.csv");
    }

    private static Path emptied(String name) throws IOException {
        Path folder = FOLDER.resolve(name);
        if (Files.exists(folder)) {
            SampleRun.delete(folder);
        }
        return Files.createDirectories(folder);
    }
}

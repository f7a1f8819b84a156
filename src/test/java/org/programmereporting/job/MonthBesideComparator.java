package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.programmereporting.SampleRun;
import org.programmereporting.sample.WholeMonth;

/**
 * A month of 128 trusts from returns to workbooks, by the packaged program and by {@code src/test/bench/comparator.py}, one after the other, several times: medians of
 * whole processes. Not a part of the usual tests: {@code mvn verify -Pbench}. Without Python and its libraries only the program is measured.
 */
class MonthBesideComparator {
    private static final Path FOLDER = Path.of("target", "bench", "month");
    private static final int TIMES = 3;
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final String SCRIPT = "src/test/bench/comparator.py";
    private static final List<String> PYTHON = List.of("/usr/bin/python3", "python3");

    @Test
    void aMonthBesideTheScript() throws IOException, InterruptedException {
        if (Files.exists(FOLDER)) {
            SampleRun.delete(FOLDER);
        }
        SampleRun run = SampleRun.whole(FOLDER);
        SampleRun.delete(run.programme.resolve("returns"));
        int returns = WholeMonth.write(run.programme);
        List<String> script = script(run);
        Map<String, List<MeasuredProcess>> taken = new LinkedHashMap<>();
        for (int time = 0; time < TIMES; time++) {
            if (!script.isEmpty()) {
                add(taken, "comparator.py", MeasuredProcess.of(script, printed()));
            }
            add(taken, "java -jar", month(List.of(), run));
            add(taken, "java -jar, nothing new", again(List.of(), run));
            add(taken, "java " + String.join(" ", QUICK) + " -jar", month(QUICK, run));
            add(taken, "the same, nothing new", again(QUICK, run));
        }
        System.out.printf(
                Locale.ROOT,
                "%d returns; medians of %d; load %.1f of %d processors%n",
                returns,
                TIMES,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Runtime.getRuntime().availableProcessors());
        taken.forEach(MonthBesideComparator::print);
        try (Stream<Path> feedback = Files.list(run.output.resolve("pacs-exit/2014-06/feedback"))) {
            assertThat(feedback).hasSizeGreaterThanOrEqualTo(returns);
        }
    }

    private static void add(Map<String, List<MeasuredProcess>> taken, String name, MeasuredProcess process) {
        taken.computeIfAbsent(name, none -> new ArrayList<>()).add(process);
    }

    private static MeasuredProcess month(List<String> java, SampleRun run) throws IOException, InterruptedException {
        if (Files.exists(run.output)) {
            SampleRun.delete(run.output);
        }
        return again(java, run);
    }

    private static MeasuredProcess again(List<String> java, SampleRun run) throws IOException, InterruptedException {
        return MeasuredProcess.run(
                java,
                List.of(
                        "run",
                        "--programme",
                        "pacs-exit",
                        "--period",
                        WholeMonth.PERIOD.toString(),
                        "--input",
                        run.input.toString(),
                        "--output",
                        run.output.toString()),
                printed());
    }

    /** None where there is no Python that has the libraries. */
    private static List<String> script(SampleRun run) throws IOException, InterruptedException {
        for (String python : PYTHON) {
            if (has(python)) {
                return List.of(
                        python,
                        SCRIPT,
                        run.programme.toString(),
                        WholeMonth.PERIOD.toString(),
                        FOLDER.resolve("script").toString());
            }
        }
        System.out.println("No Python with pandas, openpyxl and xlsxwriter: only the program is measured.");
        return List.of();
    }

    private static boolean has(String python) throws InterruptedException {
        try {
            return new ProcessBuilder(python, "-c", "import pandas, openpyxl, xlsxwriter")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notInstalled) {
            return false;
        }
    }

    private static Path printed() {
        return FOLDER.resolve("printed.txt");
    }

    private static void print(String name, List<MeasuredProcess> taken) {
        System.out.printf(
                Locale.ROOT,
                "%-62s %6.1f s by the clock, %6.1f s of processor time, at most %s MB%n",
                name,
                median(taken.stream().map(MeasuredProcess::time).toList()),
                median(taken.stream().map(MeasuredProcess::cpu).toList()),
                taken.stream()
                        .flatMap(each -> each.memory().stream())
                        .max(Comparator.naturalOrder())
                        .map(String::valueOf)
                        .orElse("?"));
    }

    private static double median(List<Duration> taken) {
        return taken.stream().sorted().toList().get(taken.size() / 2).toMillis() / 1000.0;
    }
}

package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.programmereporting.SampleRun;
import org.programmereporting.sample.WholeMonth;

/**
 * A month of 128 trusts from returns to workbooks, by the packaged program and by {@code src/test/bench/comparator.py}, one after the other, several times: medians of
 * whole processes. The script writes a seventh of the program's cells, so it is also measured with all of them to write ({@code same_outputs.py}). Not a part of the usual tests: {@code mvn verify -Pbench}. Without Python and its libraries only the program is measured.
 */
class MonthBesideComparator {
    private static final Path FOLDER = Path.of("target", "bench", "month");
    private static final int TIMES = 3;
    private static final boolean KNOWS_CACHE = Runtime.version().feature() >= 25; // JEP 514
    private static final List<String> PLAIN = List.of("-jar", "target/programme-reporting.jar");

    @Test
    void aMonthBesideTheScript() throws IOException, InterruptedException {
        if (Files.exists(FOLDER)) {
            SampleRun.delete(FOLDER);
        }
        SampleRun run = SampleRun.whole(FOLDER);
        SampleRun.delete(run.programme.resolve("returns"));
        int returns = WholeMonth.write(run.programme);
        Map<String, List<String>> ways = new LinkedHashMap<>();
        ways.put("java -jar", PLAIN);
        ways.put("java " + String.join(" ", MeasuredProcess.QUICK) + " -jar", joined(MeasuredProcess.QUICK, PLAIN));
        ways.put(
                "the same, with " + (KNOWS_CACHE ? "a cache of its start" : "an archive of its classes"),
                archived(run));
        List<String> script = ComparatorScript.command(
                "comparator.py",
                run.programme.toString(),
                WholeMonth.PERIOD.toString(),
                FOLDER.resolve("script").toString());
        List<String> sameOutputs = script.isEmpty() ? List.of() : sameOutputs(run);
        Measured months = new Measured();
        Measured again = new Measured();
        for (int time = 0; time < TIMES; time++) {
            if (!script.isEmpty()) {
                months.add("comparator.py", () -> MeasuredProcess.of(script, printed()));
                months.add("same_outputs.py", () -> MeasuredProcess.of(sameOutputs, printed()));
            }
            for (Map.Entry<String, List<String>> way : ways.entrySet()) {
                SampleRun.delete(run.output);
                months.add(way.getKey(), () -> month(way.getValue(), run));
                again.add(way.getKey(), () -> month(way.getValue(), run));
            }
        }
        months.print("A month of " + returns + " returns, from returns to workbooks");
        again.print("The same again, with nothing new");
        try (Stream<Path> feedback = Files.list(run.output.resolve("pacs-exit/2014-06/feedback"))) {
            assertThat(feedback).hasSizeGreaterThanOrEqualTo(returns);
        }
    }

    /** The same script with the program's own workbooks to write, as the month before left them. */
    private static List<String> sameOutputs(SampleRun run) throws IOException, InterruptedException {
        String script = "same_outputs.py";
        String held = FOLDER.resolve("workbooks.pickle").toString();
        String draft = run.output.resolve("pacs-exit/" + WholeMonth.PERIOD).toString();
        MeasuredProcess.of(ComparatorScript.command(script, "--read", draft, held), printed());
        return ComparatorScript.command(
                script,
                run.programme.toString(),
                WholeMonth.PERIOD.toString(),
                FOLDER.resolve("same").toString(),
                held);
    }

    /** As the README says: the first month makes the archive, or the cache. */
    private static List<String> archived(SampleRun run) throws IOException, InterruptedException {
        String made = KNOWS_CACHE ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
        String used = KNOWS_CACHE ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
        Path file = FOLDER.resolve("start.cache");
        month(joined(List.of(made + file), MeasuredProcess.QUICK, PLAIN), run);
        return joined(List.of(used + file), MeasuredProcess.QUICK, PLAIN);
    }

    private static MeasuredProcess month(List<String> way, SampleRun run) throws IOException, InterruptedException {
        return MeasuredProcess.of(
                joined(List.of(MeasuredProcess.JAVA), way, MeasuredProcess.month(run, "run")), printed());
    }

    @SafeVarargs
    private static List<String> joined(List<String>... parts) {
        List<String> all = new ArrayList<>();
        for (List<String> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    private static Path printed() {
        return FOLDER.resolve("printed.txt");
    }
}

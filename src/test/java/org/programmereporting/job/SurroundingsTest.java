package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.programmereporting.SampleRun;

/** Clock, zone, language, calendar, digits and encoding of the machine change nothing that is published: the same bytes, file by file. */
class SurroundingsTest {
    private static Map<String, String> usual = Map.of();

    @TempDir
    Path folder;

    /** In this process, by the clock of the tests, which stands in July 2014; processes of their own have the machine's. */
    @BeforeAll
    static void runUsually(@TempDir Path usually) throws IOException, InterruptedException {
        SampleRun control = withAForeignName(SampleRun.of(usually, "mail-exit"));
        assertThat(control.run("run", "--period", "2014-06"))
                .as(control.printed())
                .isZero();
        assertThat(SampleRun.read(control.output.resolve("mail-exit/2014-06/data/returns.csv")))
                .contains("R\u00fcck ZG1.csv,");
        usual = draft(control);
    }

    @ParameterizedTest
    @CsvSource({
        "Pacific/Kiritimati, -Duser.language=tr -Duser.country=TR, C",
        "America/St_Johns, -Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab, C.UTF-8",
        "Asia/Kathmandu, -Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist-nu-thai, POSIX"
    })
    void theDraftIsTheSame(String zone, String options, String lang) throws IOException, InterruptedException {
        SampleRun sample = withAForeignName(SampleRun.of(folder, "mail-exit"));
        OwnProcess elsewhere = OwnProcess.start(
                List.of(
                        "env",
                        "TZ=" + zone,
                        "LC_ALL=" + lang,
                        "JAVA_TOOL_OPTIONS=-Duser.timezone=" + zone + ' ' + options),
                sample,
                "run",
                "--period",
                "2014-06");
        assertThat(elsewhere.exitCode()).as(elsewhere.printed()).isZero();
        assertThat(draft(sample)).isEqualTo(usual);
    }

    @Test
    void thereIsADraftToCompare() {
        assertThat(usual).containsKeys("national-report.xlsx", "index.html", "data/metrics.csv");
    }

    /** A file whose name has a letter that some languages lack, written by its bytes, and the time it came. */
    private static SampleRun withAForeignName(SampleRun sample) throws IOException, InterruptedException {
        String script = "cd \"$1\" && cp ZG1-2014-06.csv \"$(printf 'R\\303\\274ck ZG1.csv')\""
                + " && printf 'R\\303\\274ck ZG1.csv,2014-07-07T11:00\\n' >> received.csv";
        Path returns = sample.returns("2014-06");
        assertThat(new ProcessBuilder("sh", "-c", script, "sh", returns.toString())
                        .start()
                        .waitFor())
                .isZero();
        return sample;
    }

    private static Map<String, String> draft(SampleRun sample) {
        return SampleRun.contents(sample.output.resolve("mail-exit/2014-06"));
    }
}

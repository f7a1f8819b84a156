package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

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
    static void runUsually(@TempDir Path usually) {
        SampleRun control = SampleRun.of(usually, "mail-exit");
        assertThat(control.run("run", "--period", "2014-06"))
                .as(control.printed())
                .isZero();
        usual = draft(control);
    }

    @ParameterizedTest
    @CsvSource({
        "Pacific/Kiritimati, -Duser.language=tr -Duser.country=TR, C",
        "America/St_Johns, -Duser.language=ar -Duser.country=EG -Duser.extensions=u-nu-arab, C.UTF-8",
        "Asia/Kathmandu, -Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist-nu-thai, POSIX"
    })
    void theDraftIsTheSame(String zone, String options, String lang) throws InterruptedException {
        SampleRun sample = SampleRun.of(folder, "mail-exit");
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

    private static Map<String, String> draft(SampleRun sample) {
        return SampleRun.contents(sample.output.resolve("mail-exit/2014-06"));
    }
}

package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.KnownBy;
import org.programmereporting.returns.ReportingPeriod;

class ForecastHistoryTest {
    @TempDir
    Path folder;

    @Test
    void eachEarlierForecastIsStoredOnceAndWhatIsLearntLaterChangesNoneOfThem() throws IOException {
        SampleRun sample = new SampleRun(folder);
        assertThat(sample.run("run", "--period", "2014-06")).isZero();
        assertThat(sample.metric("forecast-score-origins")).isEqualTo("2");
        assertThat(made(sample)).isZero();

        sample.append("reference/exits.csv", "ZL4,PACS,2014-06-20,2014-07-15,Exit lead,EXIT-9001");
        sample.append("reference/exits.csv", "ZL4,RIS,2014-06-20,2014-07-15,Exit lead,EXIT-9002");
        sample.append(
                "reference/corrections.csv",
                "ZL7,2014-05,downtime_hours,18.5,19.5,Mistyped,PACS manager,Analyst,Lead analyst,2014-07-15");
        assertThat(made(sample)).isZero();
        assertThat(sample.run("run", "--period", "2014-06")).isZero();
        assertThat(sample.metric("forecast-score-unresolved")).isEqualTo("84");

        sample.append("reference/exits.csv", "ZL5,PACS,2014-05-20,2014-05-22,Exit lead,EXIT-9003");
        assertThat(made(sample))
                .as("only May's was released after this was known")
                .isOne();
    }

    /** How many forecasts of earlier months are not stored yet; they are then. */
    private static int made(SampleRun sample) throws IOException {
        RunRequest request = new RunRequest(
                RunRequest.Scope.RUN,
                ReportingPeriod.of("2014-06"),
                Optional.empty(),
                KnownBy.EVERYTHING,
                sample.output,
                false);
        String version = Manifest.read(sample.draft("2014-06").resolve(Manifest.FILE))
                .orElseThrow()
                .programVersion();
        ProgrammeRun run = new ProgrammeRun(
                new ProgrammeFolder(sample.programme), request, version, SampleRun.AFTERWARDS, Progress.SILENT);
        MonthRun month = run.prepare();
        try (BatchJobs jobs = new BatchJobs(month, run.statusOf(month))) {
            return jobs.bean(ForecastHistory.class).store();
        }
    }
}

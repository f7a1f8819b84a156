package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.KnownBy;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.DraftId;

/** A draft whose reconciliation leaves trusts unexplained is not approved. */
class DraftAtHandTest {
    private static final String HEADINGS =
            "programme,period,edition,metric,group,group_value,value,unit,numerator,denominator,previous,change\n";
    private static final ReportingPeriod JUNE = ReportingPeriod.of("2014-06").orElseThrow();

    @TempDir
    Path folder;

    private DraftAtHand draft;

    @BeforeEach
    void aDraft() throws Exception {
        SampleRun sample = SampleRun.of(folder, "mail-exit");
        RunRequest request = new RunRequest(
                RunRequest.Scope.RUN,
                Optional.of(JUNE),
                Optional.of(LocalDate.of(2014, 6, 30)),
                KnownBy.EVERYTHING,
                sample.output,
                false);
        MonthRun run = new ProgrammeRun(
                        new ProgrammeFolder(sample.programme), request, "test", SampleRun.AFTERWARDS, Progress.SILENT)
                .prepare();
        Manifest manifest = new Manifest(
                "mail-exit",
                "2014-06",
                "draft",
                "2014-06-30",
                "",
                "test",
                run.fingerprint(),
                java.util.Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                java.util.Map.of(),
                java.util.Map.of());
        draft = new DraftAtHand(new DraftId(JUNE, run.fingerprint(), ""), manifest, folder.resolve("draft"), run);
    }

    @Test
    void noneUnexplainedPasses() {
        figures("reconciliation-unexplained,,,0,trusts,,,,", "reconciliation-unexplained,cohort,a,,trusts,,,,");
        assertThatCode(draft::requireExplained).doesNotThrowAnyException();
    }

    @Test
    void oneUnexplainedInACohortIsRefusedThoughTheNationBalances() {
        figures("reconciliation-unexplained,,,0,trusts,,,,", "reconciliation-unexplained,cohort,a,-1,trusts,,,,");
        assertThatThrownBy(draft::requireExplained)
                .isInstanceOf(RefusedException.class)
                .hasMessage("The reconciliation of 2014-06 leaves trusts unexplained; its sheet says where. Correct the"
                        + " reference data, run, and review again.");
    }

    private void figures(String... rows) {
        StringBuilder csv = new StringBuilder(HEADINGS);
        for (String row : rows) {
            csv.append("mail-exit,2014-06,draft,").append(row).append('\n');
        }
        SampleRun.write(draft.path().resolve("data/metrics.csv"), csv.toString());
    }
}

package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;

/** An exit of May becomes known after May was published with nine trusts remaining. */
class RevisionsTest {
    @TempDir
    static Path folder;

    private static SampleRun sample;

    @BeforeAll
    static void corrected() {
        sample = SampleRun.of(folder, "mail-exit");
        expect("run", "--period", "2014-05");
        expect("review", "--period", "2014-05", "--as", "Ann Analyst");
        expect("approve", "--period", "2014-05", "--as", "Bo Board");
        sample.append("reference/exits.csv", "ZG7,Mail,2014-05-30,2014-07-01,Service manager,MX-002");
        expect("run", "--period", "2014-06");
        expect("run", "--period", "2014-05");
    }

    @Test
    void theRevisionsSheetTellsTheFigureNowThePublishedOneAndWhy() {
        assertThat(report().table("Revisions"))
                .contains(List.of(
                        "May 2014",
                        "Edition 1",
                        "Trusts remaining",
                        "All cohorts",
                        "8",
                        "9",
                        "Confirmed exit (reference/exits.csv)"));
    }

    @Test
    void mayDraftedAgainIsHeldAgainstItsOwnEditionLineByLine() {
        String why = "Confirmed exit (reference/exits.csv)";
        assertThat(of("2014-05", "national-report.xlsx").table("Revisions"))
                .contains(List.of("May 2014", "Edition 1", "Trusts remaining", "All cohorts", "8", "9", why))
                .anySatisfy(
                        row -> assertThat(row.get(2)).startsWith("Burn-down: remaining, trusts' own plan, May 2014"));
    }

    @Test
    void thePreviousValueIsMarkedAsRevisedWhereItIsAndOnlyThere() {
        assertThat(report().table("Remaining").get(1)).startsWith("National", "All", "7", "8 [r]", "-1");
        assertThat(report().table("Remaining"))
                .filteredOn(row -> row.get(0).equals("Cohort"))
                .extracting(row -> row.get(3))
                .containsExactly("4", "4 [r]");
    }

    @Test
    void machinesGetTheNumberWithoutTheMark() {
        assertThat(SampleRun.read(sample.output.resolve("mail-exit/2014-06/data/metrics.csv")))
                .contains(
                        "mail-exit,2014-06,draft,trusts-remaining,,,7,trusts,,,8,-1\n",
                        "mail-exit,2014-06,draft,reconciliation-revisions,,,-1,trusts,")
                .doesNotContain("[r]");
    }

    private static FinishedWorkbook report() {
        return of("2014-06", "national-report.xlsx");
    }

    private static FinishedWorkbook of(String period, String file) {
        return new FinishedWorkbook(
                sample.output.resolve("mail-exit").resolve(period).resolve(file));
    }

    private static void expect(String... arguments) {
        assertThat(sample.run(arguments))
                .as(() -> String.join(" ", arguments) + ": " + sample.printed())
                .isZero();
    }
}

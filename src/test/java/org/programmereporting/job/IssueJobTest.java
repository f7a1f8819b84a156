package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;
import org.programmereporting.collect.ReturnReaders;
import org.programmereporting.programme.Programme;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.RawReturn;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.validate.ReturnChecker;

/** {@code issue} on the shipped sample, from the command line to the forms. */
class IssueJobTest {
    private static final ReportingPeriod JULY = ReportingPeriod.of("2014-07").orElseThrow();

    @TempDir
    static Path folder;

    static SampleRun sample;
    static int firstExit;
    static String firstWords;
    static Map<String, String> firstForms;

    @BeforeAll
    static void issueOnce() {
        sample = new SampleRun(folder);
        firstExit = sample.run("issue");
        firstWords = sample.printed();
        firstForms = SampleRun.contents(forms());
    }

    @Test
    void writesAFormForEachRemainingTrustAndSaysWhatItWasFilledInFrom() {
        assertThat(firstExit).as(firstWords).isZero();
        assertThat(firstForms).hasSize(43).containsKey("ZL4-2014-07.xlsx");
        assertThat(firstWords)
                .contains("pacs-exit 2014-07: 43 forms issued.")
                .contains("Pre-filled from 2014-06     41")
                .contains("Pre-filled from 2014-05      2")
                .contains("The forms lie in " + forms());
    }

    @Test
    void everySampleTrustsFormReadsWithoutAFindingButWhatIsAskedAfresh() {
        Programme programme = new ProgrammeFolder(sample.programme).read();
        ReturnChecker checker =
                new ReturnChecker(programme.form(), programme.reference().register(), List.of());
        for (String name : firstForms.keySet()) {
            RawReturn raw = new ReturnReaders().read(name, SampleRun.bytes(forms().resolve(name)), programme.form());
            assertThat(raw.observations()).as(name).isEmpty();
            List<Finding> findings = checker.check(JULY, name, "0".repeat(64), Optional.empty(), raw)
                    .findings();
            assertThat(findings).as(name).extracting(Finding::code).containsOnly(FindingCode.REQUIRED_MISSING);
            assertThat(findings)
                    .as(name)
                    .extracting(Finding::field)
                    .contains("Submission", "Measured on", "Delivery confidence");
        }
    }

    @Test
    void issuedAgainTheyAreTheSameBytesAndOthersAreGone() throws Exception {
        Files.writeString(forms().resolve("ZZ9-2014-07.xlsx"), "of a trust that has exited since");
        Files.writeString(forms().resolve("ZL4-2014-07.xlsx.part"), "of a killed run");
        Path note = Files.writeString(forms().resolve("note.txt"), "of a person");
        assertThat(sample.run("issue", "--period", "2014-07", "--quiet")).isZero();
        assertThat(sample.printed()).isEmpty();
        Files.delete(note);
        assertThat(SampleRun.contents(forms())).isEqualTo(firstForms);
    }

    @Test
    void refusesAMonthThatNobodyKnows() {
        assertThat(sample.run("issue", "--period", "2019-01")).isEqualTo(2);
        assertThat(sample.printed())
                .contains("The period 2019-01 is not in calendar.csv and has no returns. Known are: 2013-04, 2013-05");
    }

    @Test
    void leavesAtOnceWhileAnotherRunHoldsTheFolder() throws Exception {
        OutputLock other = OutputLock.take(sample.output);
        try {
            assertThat(sample.run("issue")).isEqualTo(75);
        } finally {
            other.close();
        }
    }

    @Test
    void isInTheHelp() {
        assertThat(sample.run("issue", "--help")).isZero();
        assertThat(sample.printed()).contains("the one after the newest").contains("collected first");
    }

    private static Path forms() {
        return sample.output.resolve("pacs-exit/forms/2014-07");
    }
}

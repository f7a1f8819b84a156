package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;

/** What a changed or bad input does to figures and words. */
class ChangedInputsTest {
    @TempDir
    Path folder;

    SampleRun sample;

    @BeforeEach
    void copySample() {
        sample = new SampleRun(folder);
    }

    @Test
    void aConfirmedExitLeavesOneFewerAndIsNamedInTheReconciliation() {
        assertThat(sample.run()).isZero();
        String trust = remainingTrust();
        sample.append("reference/exits.csv", trust + ",PACS,2014-06-20,2014-06-25,Exit board,EB-2014-17");
        sample.append("reference/exits.csv", trust + ",RIS,2014-06-20,2014-06-25,Exit board,EB-2014-17");
        assertThat(sample.run()).isZero();
        assertThat(sample.metric("trusts-remaining")).isEqualTo("42");
        assertThat(sample.metric("trusts-exited")).isEqualTo("85");
        assertThat(sample.metric("exits-since")).isEqualTo("1");
        assertThat(sample.metric("first-wave-exits")).isEqualTo("84");
        assertThat(sample.metric("reconciliation-exited")).isEqualTo("1");
        assertThat(sample.metric("reconciliation-unexplained")).isEqualTo("0");
    }

    @Test
    void badFilesAreNamedWithPlaceAndRemedyAndChangeNoFigure() throws IOException {
        assertThat(sample.run()).isZero();
        List<String> before = sample.lines("data/metrics.csv");
        Files.writeString(sample.returns("2014-06").resolve("invoice.xlsx"), "%PDF-1.4\n%binary");
        Files.write(sample.returns("2014-06").resolve("empty.xlsx"), new byte[0]);
        Files.writeString(sample.returns("2014-06").resolve("unknown.csv"), """
                table,row,field,value
                ,,form_version,2014.2
                ,,programme,pacs-exit
                ,,period,2014-06
                ,,ods_code,ZZZ
                """);
        assertThat(sample.run()).isZero();
        assertThat(sample.printed())
                .contains("invoice.xlsx: ")
                .contains("PDF")
                .contains("empty.xlsx: ")
                .contains("unknown.csv, line 5 (ODS code): ")
                .contains("ZZZ");
        assertThat(sample.lines("data/metrics.csv")).isEqualTo(before);
    }

    @Test
    void aDeletedReturnStillCountsAndThatIsSaid() throws IOException {
        assertThat(sample.run()).isZero();
        List<String> before = sample.lines("data/metrics.csv");
        Path gone = firstReturn("2014-06");
        Files.delete(gone);
        assertThat(sample.run("--force")).isZero();
        assertThat(sample.printed()).contains("2014-06/" + gone.getFileName() + " is no longer in the input folder");
        assertThat(sample.lines("data/metrics.csv")).isEqualTo(before);
    }

    @Test
    void whatLiesInTheFolderNowCountsAlsoWhenItCameBefore() throws IOException {
        assertThat(sample.run()).isZero();
        List<String> before = sample.lines("data/positions.csv");
        Path csv = sample.returns("2014-06").resolve("ZL7-2014-06.csv");
        String first = SampleRun.read(csv);
        SampleRun.write(csv, first.replaceFirst("(contracts,1,forecast_exit,)[0-9-]+", "$12016-03-31"));
        assertThat(sample.run()).isZero();
        assertThat(sample.lines("data/positions.csv"))
                .isNotEqualTo(before)
                .anyMatch(line -> line.startsWith("ZL7,") && line.contains("2016-03-31"));
        SampleRun.write(csv, first);
        SampleRun.write(
                sample.returns("2014-06").resolve("received.csv"),
                SampleRun.read(sample.returns("2014-06").resolve("received.csv")) + "nowhere.xlsx,2014-07-01T09:00\n");
        assertThat(sample.run()).isZero();
        assertThat(sample.lines("data/positions.csv")).isEqualTo(before);
        assertThat(sample.printed())
                .contains("2014-06/ZL7-2014-06.csv was changed in the input folder; what lies there now is taken in.")
                .contains("2014-06/received.csv names \"nowhere.xlsx\", which was never received.");
    }

    @Test
    void everyFileOfTheFolderHasAnOutcomeAndAnUnlistedResubmissionIsTold() throws IOException {
        Path june = sample.returns("2014-06");
        Files.writeString(june.resolve("~$ZL9-2014-06.xlsx"), "locked");
        Path resubmitted = june.resolve("again").resolve("ZL7-2014-06.csv");
        SampleRun.write(
                resubmitted,
                SampleRun.read(june.resolve("ZL7-2014-06.csv")).replace(",submission,primary", ",submission,refresh"));
        assertThat(sample.run()).isZero();
        assertThat(sample.lines("data/returns.csv"))
                .anyMatch(line -> line.startsWith("~$ZL9-2014-06.xlsx,,,,ignored,"))
                .anyMatch(line ->
                        line.startsWith("again/ZL7-2014-06.csv,") && line.contains(",superseded,ZL7-2014-06.csv,"));
        assertThat(sample.printed())
                .contains("2014-06/again/ZL7-2014-06.csv does not count: received.csv does not say when it came")
                .contains("2014-06/~$ZL9-2014-06.xlsx was ignored");
        assertThat(sample.run()).isZero();
        assertThat(sample.printed())
                .contains("nothing new", "again/ZL7-2014-06.csv does not count", "Returns that do not count:");
    }

    @Test
    void withoutAReturnsFolderNothingIsDone() {
        SampleRun.delete(sample.programme.resolve("returns"));
        assertThat(sample.run()).isEqualTo(1);
        assertThat(sample.printed()).contains("returns is missing or cannot be read");
        assertThat(sample.draft("2014-06")).doesNotExist();
    }

    @Test
    void aPeriodWithoutAnyReturnIsNotReportedAsAllMissing() {
        assertThat(sample.run("run", "--period", "2014-08")).isEqualTo(1);
        assertThat(sample.printed()).contains("No return was ever received for 2014-08");
    }

    @Test
    void anUnknownPeriodIsAnsweredWithTheKnownOnes() {
        assertThat(sample.run("run", "--period", "2031-01")).isEqualTo(2);
        assertThat(sample.printed()).contains("2014-04, 2014-05, 2014-06");
    }

    @Test
    void strictSaysNoWhenAReturnIsMissing() {
        assertThat(sample.run("run", "--strict")).isEqualTo(3);
    }

    @Test
    void collectThenReportIsTheSameAsRun() {
        assertThat(sample.run("report")).isEqualTo(2);
        assertThat(sample.printed()).contains("Type \"collect\" first");
        assertThat(sample.run("collect")).isZero();
        assertThat(sample.draft("2014-06")).doesNotExist();
        assertThat(sample.run("report")).isZero();
        assertThat(sample.metric("trusts-remaining")).isEqualTo("43");
        assertThat(sample.run("run")).isZero();
        assertThat(sample.printed()).contains("nothing new");
    }

    private String remainingTrust() {
        return sample.lines("data/positions.csv").stream()
                .filter(line -> line.contains(",remaining,") && line.contains("nme-2016"))
                .map(line -> line.substring(0, line.indexOf(',')))
                .findFirst()
                .orElseThrow();
    }

    private Path firstReturn(String period) throws IOException {
        try (var files = Files.list(sample.returns(period))) {
            return files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }
}

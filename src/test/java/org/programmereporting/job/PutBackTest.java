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
import org.programmereporting.store.Hash;

/** A return that is changed, and then put back as it was: what lay there last counts, whatever happens to the file afterwards. */
class PutBackTest {
    @TempDir
    Path folder;

    SampleRun sample;
    Path csv;
    String first;
    String other;

    @BeforeEach
    void copySample() {
        sample = SampleRun.of(folder, "mail-exit");
        csv = sample.returns("2014-06").resolve("ZG1-2014-06.csv");
        first = SampleRun.read(csv);
        other = first.replaceFirst("(contracts,1,forecast_exit,)[0-9-]+", "$12016-03-31");
        assertThat(other).isNotEqualTo(first);
    }

    @Test
    void whatWasPutBackStillCountsWhenItIsDeleted() throws IOException {
        run(first);
        List<String> before = positions();
        run(other);
        assertThat(positions()).isNotEqualTo(before);
        run(first);
        assertThat(positions()).isEqualTo(before);
        assertThat(receipts()).hasSize(3);
        assertThat(sample.run()).isZero();
        assertThat(sample.printed()).contains("nothing new");
        assertThat(receipts()).hasSize(3);

        Files.delete(csv);
        assertThat(sample.run("--force")).isZero();
        assertThat(positions()).isEqualTo(before);
        assertThat(sample.printed())
                .contains("2014-06/ZG1-2014-06.csv is no longer in the input folder; what was received still counts as"
                        + " before, until a later version replaces it.");
        assertThat(sample.run("rebuild")).isZero();
        assertThat(sample.printed()).contains("The draft of 2014-06 came out as it was, byte for byte.");
        assertThat(positions()).isEqualTo(before);
    }

    @Test
    void whatIsPutBackAfterTheClosingDoesNotCountUntilThePeriodIsReopened() {
        run(first);
        List<String> before = positions();
        run(other);
        List<String> closed = positions();
        assertThat(sample.run("close", "--period", "2014-06", "--as", "Analyst"))
                .isZero();
        assertThat(sample.printed()).contains("2014-06 is closed with 8 files received.");
        run(first);
        assertThat(positions()).isEqualTo(closed);
        assertThat(sample.printed())
                .contains(
                        "2014-06/ZG1-2014-06.csv was changed in the input folder; what lay there when 2014-06 was closed"
                                + " counts. To let the other count, type reopen --period 2014-06 --as NAME --reason TEXT.");
        assertThat(sample.run("reopen", "--period", "2014-06", "--as", "Lead", "--reason", "why"))
                .isZero();
        assertThat(sample.run()).isZero();
        assertThat(positions()).isEqualTo(before);
        assertThat(sample.printed())
                .contains("ZG1-2014-06.csv was changed in the input folder; what lies there now is taken in.");
    }

    @Test
    void whatIsPutBackIsReceivedBeforeAnythingIsMadeOfIt() throws IOException {
        run(first);
        run(other);
        List<String> drafted = positions();
        SampleRun.write(csv, first);
        assertThat(sample.run("report")).isEqualTo(2);
        assertThat(sample.printed()).contains("1 return is not collected yet");
        assertThat(sample.run("close", "--period", "2014-06", "--as", "Analyst"))
                .isEqualTo(2);
        assertThat(sample.printed()).contains("1 file in returns/2014-06 is not collected yet");

        assertThat(sample.run("collect")).isZero();
        run(other); // the draft is of it already, and it lay there last again
        assertThat(receipts()).hasSize(4);
        Files.delete(csv);
        assertThat(sample.run("--force")).isZero();
        assertThat(positions()).isEqualTo(drafted);
    }

    @Test
    void whatIsLostIsCountedOnceThoughItCameTwice() throws IOException {
        run(first);
        run(other);
        run(first);
        Files.delete(csv);
        Files.delete(sample.output.resolve("mail-exit/store/received").resolve(Hash.of(first)));
        assertThat(sample.run("--force")).isEqualTo(1);
        assertThat(sample.printed())
                .contains("The ledger says that this return was received")
                .contains("2014-06/ZG1-2014-06.csv. Put them back");
    }

    @Test
    void ofAnEditionSealedInBetweenTheReasonIsToldAndItIsMadeAgain() throws IOException {
        run(first);
        run(other);
        run(first);
        assertThat(sample.run("review", "--as", "Ann Analyst")).isZero();
        assertThat(sample.run("approve", "--as", "Bo Board")).isZero();
        run(other);
        assertThat(new FinishedWorkbook(sample.output.resolve("mail-exit/2014-06/national-report.xlsx"))
                        .table("Revisions"))
                .hasSizeGreaterThan(1)
                .filteredOn(row -> !row.get(0).equals("Period"))
                .allMatch(row -> row.get(6).equals("Return put back (2014-06/ZG1-2014-06.csv)"));
        Files.delete(csv);
        assertThat(sample.run("verify")).as(sample.printed()).isZero();
        assertThat(sample.printed()).contains("Recomputed by the version that sealed it: the same files.");
    }

    private void run(String content) {
        SampleRun.write(csv, content);
        assertThat(sample.run()).as(sample.printed()).isZero();
    }

    private List<String> positions() {
        return SampleRun.read(sample.output.resolve("mail-exit/2014-06/data/positions.csv"))
                .lines()
                .toList();
    }

    private List<String> receipts() {
        return SampleRun.read(sample.output.resolve("mail-exit/ledger/received.jsonl"))
                .lines()
                .filter(line -> line.contains("\"ZG1-2014-06.csv\""))
                .toList();
    }
}

package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.ReportingPeriod;

/** {@code review}, {@code approve}, {@code verify} and {@code withdraw} from the command line. */
class EditionsTest {
    @TempDir
    Path folder;

    SampleRun sample;

    @BeforeEach
    void runSample() {
        sample = new SampleRun(folder);
        expect(0, "run", "--as", "Pat Preparer", "--period", "2014-06");
    }

    @Test
    void twoPersonsSealWhatNothingChangesAfterwardsAndACorrectionMakesTheNextEdition() throws Exception {
        expect(2, "approve", "--as", "Bo Board");
        assertThat(sample.printed()).contains("Nobody has reviewed the draft of 2014-06");
        expect(2, "review", "--as", " ");
        expect(0, "review", "--as", "Ann Analyst");
        expect(2, "approve", "--as", " ann  ANALYST ");
        assertThat(sample.printed()).contains("reviewed this draft, so another person approves it");
        expect(2, "approve", "--as", "pat preparer");
        assertThat(sample.printed()).contains("prepared this draft");
        expect(0, "status");
        assertThat(sample.printed())
                .contains(
                        "    approve --period 2014-06 --as NAME\n", "the draft of 2014-06 is reviewed; another person");
        expect(0, "approve", "--as", "Bo <Board>");
        assertThat(SampleRun.read(edition(1).resolve("data/metrics.csv")))
                .contains("pacs-exit,2014-06,1,trusts-remaining,")
                .doesNotContain(",draft,");
        assertThat(SampleRun.read(edition(1).resolve("manifest.json"))).contains("\"status\" : \"1\"");
        Map<String, String> first = SampleRun.contents(edition(1));

        expect(0, "approve", "--as", "Bo <Board>");
        assertThat(sample.printed()).contains("sealed from this very draft");
        expect(0, "run", "--period", "2014-06");
        assertThat(sample.printed()).contains("nothing new");
        expect(0, "verify", "--quick");
        assertThat(sample.printed()).contains("Edition 2014-06/1: its " + first.size() + " files hold the hashes");

        sample.append(
                "reference/corrections.csv", ""); // a blank line is another file of corrections, with the same figures
        expect(2, "review", "--as", "Ann Analyst");
        assertThat(sample.printed()).contains("is stale");
        expect(2, "approve", "--as", "Bo Board");
        SampleRun.write(
                sample.returns("2014-06").resolve("ZM2-2014-06.csv"),
                SampleRun.read(sample.returns("2014-06").resolve("ZL7-2014-06.csv"))
                        .replace("ZL7", "ZM2")
                        .replace("zl7", "zm2"));
        expect(0, "run", "--period", "2014-06");
        expect(0, "review", "--as", "Ann Analyst");
        expect(0, "approve", "--as", "Bo Board");
        assertThat(SampleRun.contents(edition(1))).isEqualTo(first);
        assertThat(edition(2).resolve("manifest.json")).exists();

        expect(0, "withdraw", "2014-06/1", "--reason", "a return was missing", "--as", "Bo Board");
        assertThat(SampleRun.read(sample.output.resolve("pacs-exit/ledger/editions.jsonl")))
                .contains("\"edition\":\"2014-06/1\",\"as\":\"Bo Board\",\"reason\":\"a return was missing\"");
        assertThat(sample.printed())
                .contains(
                        "Edition 2014-06/1 is withdrawn. Edition 2014-06/2 stands. To tell all who got the one withdrawn, type"
                                + " distribute --period 2014-06.");
        assertThat(SampleRun.read(edition(1).resolveSibling("1-WITHDRAWN.txt"))).isEqualTo("""
                Edition 1 of 2014-06 is WITHDRAWN. Don't use its figures.
                Withdrawn on: 20 July 2014
                Withdrawn by: Bo Board
                Reason: a return was missing
                In its place: edition 2 of 2014-06, in 2/ beside this notice
                """);
        expect(2, "withdraw", "2014-06/1", "--reason", "again");
        expect(2, "withdraw", "2014-06/7", "--reason", "none");
        assertThat(sample.printed()).contains("There is no edition 2014-06/7. Known are: 2014-06/1, 2014-06/2.");
        expect(2, "verify", "--edition", "7");
        assertThat(sample.printed()).contains("There is no edition 7. Known are: 2014-06/1, 2014-06/2.");
        expect(2, "verify", "--edition", "7", "--period", "2014-06");
        assertThat(sample.printed()).contains("There is no edition 7 of 2014-06. Known are: ");
        expect(2, "verify", "--period", "2014-05");
        assertThat(sample.printed()).contains("There is no edition of 2014-05. Known are: ");
        expect(0, "verify", "--period", "2014-06", "--edition", "1", "--quick");
        assertThat(sample.printed()).contains("2014-06/1 (withdrawn)");
        expect(0, "verify", "--period", "2014-06", "--edition", "2");
        assertThat(sample.printed()).contains("Recomputed by the version that sealed it: the same files.");

        sample.append("../../output/pacs-exit/editions/2014-06/2/data/metrics.csv", "x");
        expect(3, "verify", "--quick");
        assertThat(sample.printed())
                .contains("Edition 2014-06/2: does not hold.")
                .contains("metrics.csv was changed");
    }

    @Test
    void figuresThatWereCalledBackAreSealedAgainOnlyWhenCorrectedOrOnPurpose() {
        expect(0, "review", "--as", "Ann Analyst");
        expect(0, "approve", "--as", "Bo Board");
        expect(0, "withdraw", "2014-06/1", "--reason", "A return was missing.");
        assertThat(sample.printed()).contains("to publish another, correct what was wrong, type run --period 2014-06,");
        String why = "the figures of edition 2014-06/1, withdrawn on 20 July 2014: A return was missing";

        expect(0, "status");
        assertThat(oneLine(sample.printed()))
                .contains(
                        "run --period 2014-06 when what was wrong is corrected: the draft of 2014-06 still has " + why)
                .doesNotContain("review --period");
        expect(2, "review", "--as", "Ann Analyst");
        assertThat(sample.printed())
                .contains("These are " + why + ". Correct what was wrong, type run --period 2014-06");
        expect(0, "run", "--force", "--period", "2014-06");
        expect(2, "review", "--as", "Ann Analyst");
        expect(0, "review", "--as", "Ann Analyst", "--despite-withdrawal");
        expect(2, "approve", "--as", "Bo Board");
        assertThat(sample.printed()).contains("These are " + why, "add --despite-withdrawal.");
        expect(0, "approve", "--as", "Bo Board", "--despite-withdrawal");
        expect(0, "status");
        assertThat(sample.printed()).contains("2014-06/2").doesNotContain("run --period 2014-06");
        expect(0, "review", "--as", "Ann Analyst");

        expect(0, "withdraw", "2014-06/2", "--reason", "again");
        sample.append("reference/corrections.csv", "");
        expect(0, "run", "--period", "2014-06");
        expect(0, "review", "--as", "Ann Analyst");
        expect(0, "approve", "--as", "Bo Board");
        assertThat(edition(3)).exists();
    }

    private static String oneLine(String printed) {
        return printed.replaceAll("\\s+", " ");
    }

    @Test
    void aSealCutShortAtAnyPointIsBroughtToItsEndByTheSameCommand() {
        expect(2, "verify");
        assertThat(sample.printed()).contains("There is no edition. None is sealed yet.");
        expect(0, "review", "--as", "Ann Analyst");
        for (String point : List.of("written", "moved", "recorded")) {
            assertThatThrownBy(() -> new Approval(request(), reached -> {
                                if (reached.equals(point)) {
                                    throw new PowerLoss();
                                }
                            })
                            .perform("Bo Board", false))
                    .isInstanceOf(PowerLoss.class);
            assertThat(edition(1)).as(point).doesNotExist();
        }
        expect(0, "approve", "--as", "Bo Board");
        assertThat(edition(1)).exists();
        expect(0, "verify", "--quick");
        assertThat(Files.exists(edition(2))).isFalse();
        assertThat(SampleRun.read(sample.output.resolve("pacs-exit/ledger/editions.jsonl"))
                        .lines())
                .filteredOn(line -> line.contains("\"sealed\""))
                .hasSize(1);
    }

    private static final class PowerLoss extends Error {
        private static final long serialVersionUID = 1;
    }

    private EditionRequest request() {
        return new EditionRequest(
                new ProgrammeFolder(sample.programme),
                ReportingPeriod.of("2014-06"),
                sample.output,
                version(),
                SampleRun.AFTERWARDS,
                Progress.SILENT);
    }

    /** The one that made the draft. */
    private String version() {
        return Manifest.read(sample.draft("2014-06").resolve(Manifest.FILE))
                .orElseThrow()
                .programVersion();
    }

    private Path edition(int number) {
        return sample.output.resolve("pacs-exit/editions/2014-06/" + number);
    }

    private void expect(int code, String... arguments) {
        assertThat(sample.run(arguments))
                .as(() -> String.join(" ", arguments) + ": " + sample.printed())
                .isEqualTo(code);
    }
}

package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;

/** {@code close} and {@code reopen} from the command line. */
class ClosedPeriodTest {
    @TempDir
    Path folder;

    SampleRun sample;

    @BeforeEach
    void copySample() {
        sample = new SampleRun(folder);
    }

    @Test
    void aClosedPeriodTakesInNoFurtherReturnsUntilItIsReopened() {
        assertThat(sample.run("collect")).isZero();
        assertThat(sample.run("close", "--period", "2014-06", "--as", "Analyst"))
                .as(sample.printed())
                .isZero();
        assertThat(sample.printed()).contains("2014-06 is closed with 43 files received.");
        assertThat(sample.run("close", "--period", "2014-06", "--as", "Analyst"))
                .isEqualTo(2);
        assertThat(sample.printed()).contains("2014-06 was closed already by Analyst at 2014-07-20T08:00:00Z.");

        SampleRun.write(sample.returns("2014-06").resolve("ZM2-2014-06.csv"), missingReturn());
        assertThat(sample.run()).isZero();
        assertThat(sample.metric("responses-missing")).isEqualTo("1");
        assertThat(sample.printed())
                .contains("2014-06/ZM2-2014-06.csv came after 2014-06 was closed; it is stored and does not count.");
        assertThat(sample.run("status")).isZero();
        assertThat(sample.printed()).contains("2014-06 is closed by Analyst at 2014-07-20T08:00:00Z.");

        assertThat(sample.run("reopen", "--period", "2014-06", "--as", "Lead", "--reason", "a late return"))
                .isZero();
        assertThat(sample.run()).isZero();
        assertThat(sample.metric("responses-missing")).isEqualTo("0");
        assertThat(ledger()).hasSize(2).last().asString().contains("\"reason\":\"a late return\"");
    }

    @Test
    void refusesWhatCannotBeMeantAndSaysWhy() {
        assertThat(sample.run("close", "--period", "2014-06", "--as", "Analyst"))
                .isEqualTo(2);
        assertThat(sample.printed())
                .contains("43 files in returns/2014-06 are not collected yet")
                .contains("Type collect");
        assertThat(sample.run("close", "--period", "2014-08", "--as", "Analyst"))
                .isEqualTo(2);
        assertThat(sample.printed()).contains("No return was ever received for 2014-08, so there is nothing to close.");
        assertThat(sample.run("reopen", "--period", "2014-06", "--as", "Lead", "--reason", "why"))
                .isEqualTo(2);
        assertThat(sample.printed()).contains("2014-06 is not closed, so there is nothing to reopen.");
        assertThat(sample.run("close", "--period", "2014-06", "--as", " ")).isEqualTo(2);
        assertThat(sample.printed()).contains("--as is blank. Say who.");
        assertThat(sample.run("close", "--period", "2014-06")).isEqualTo(2);
        assertThat(sample.printed()).contains("Missing required option: '--as=NAME'");
        assertThat(sample.output.resolve("pacs-exit/ledger/periods.jsonl")).doesNotExist();
    }

    /** Of the trust that sent nothing in June: another's return under its code. */
    private String missingReturn() {
        return SampleRun.read(sample.returns("2014-06").resolve("ZL7-2014-06.csv"))
                .replace("ZL7", "ZM2")
                .replace("zl7", "zm2");
    }

    private List<String> ledger() {
        return SampleRun.read(sample.output.resolve("pacs-exit/ledger/periods.jsonl"))
                .lines()
                .toList();
    }
}

package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;

/** The database was deleted while the published draft stayed. */
class DeletedStoreTest {
    @TempDir
    Path folder;

    private SampleRun sample;
    private Map<String, String> published;

    @BeforeEach
    void deleted() {
        sample = SampleRun.of(folder, "mail-exit");
        assertThat(sample.run("run")).isZero();
        published = SampleRun.contents(draft());
        SampleRun.delete(sample.output.resolve("mail-exit/store"));
    }

    @Test
    void runFillsItAgainThoughThePackIsWhole() {
        assertThat(sample.run("run")).isZero();
        assertThat(sample.printed())
                .doesNotContain("nothing new")
                .contains(
                        "The store was empty and was filled again, from store/received/ and the input folder: the files that"
                                + " the 17 lines of ledger/received.jsonl name.");
        assertThat(SampleRun.contents(draft())).isEqualTo(published);
        assertThat(sample.run("explain", "trusts-remaining")).isZero();
        assertThat(sample.run("run")).isZero();
        assertThat(sample.printed()).contains("nothing new").doesNotContain("filled again");
    }

    @Test
    void whatDoesNotCollectRefusesAndStatusSaysWhatToType() {
        for (String[] command : new String[][] {{"explain", "trusts-remaining"}, {"forecast"}, {"report"}, {"purge"}}) {
            assertThat(sample.run(command)).as(command[0]).isEqualTo(2);
            assertThat(sample.printed())
                    .contains(
                            "is empty or gone: it should hold the files that the 17 lines of ledger/received.jsonl name.",
                            "Nothing was changed. Type run: ");
        }
        assertThat(sample.run("status")).isZero();
        assertThat(sample.printed())
                .contains(
                        "  The store cannot be used as it is",
                        "    The store is empty or gone: it should hold the files that the 17 lines of",
                        "    run --programme mail-exit\n");
        assertThat(sample.run("run")).isZero();
        assertThat(sample.printed()).contains("The store was empty and was filled again");
        assertThat(sample.run("status")).isZero();
        assertThat(sample.printed()).doesNotContain("cannot be used as it is");
    }

    @Test
    void aReturnThatIsNowhereAnyMoreIsNamed() throws IOException {
        try (Stream<Path> returns = Files.list(sample.returns("2014-06"))) {
            Path lost = returns.filter(file -> !file.endsWith("received.csv"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
            Files.delete(lost);
            assertThat(sample.run("run")).isEqualTo(1);
            assertThat(sample.printed())
                    .contains(
                            "this return was received, but the bytes are neither in the store nor in the input folder:"
                                    + " 2014-06/" + lost.getFileName() + ". Put",
                            "If such bytes never came, a line of ledger/received.jsonl is wrong: put that file back from ");
        }
        assertThat(SampleRun.contents(draft())).isEqualTo(published);
    }

    @Test
    void explainAsksForTheReportWhereOnlyTheReturnsAreBack() {
        assertThat(sample.run("collect")).isZero();
        assertThat(sample.run("explain", "trusts-remaining")).isEqualTo(2);
        assertThat(sample.printed())
                .contains("The store holds no figures of 2014-06", "Type report --period 2014-06 --force first.");
        assertThat(sample.run("report", "--period", "2014-06", "--force")).isZero();
        assertThat(sample.run("explain", "trusts-remaining")).isZero();
    }

    private Path draft() {
        return sample.output.resolve("mail-exit/2014-06");
    }
}

package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
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
        assertThat(sample.printed()).doesNotContain("nothing new");
        assertThat(SampleRun.contents(draft())).isEqualTo(published);
        assertThat(sample.run("explain", "trusts-remaining")).isZero();
        assertThat(sample.run("run")).isZero();
        assertThat(sample.printed()).contains("nothing new");
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

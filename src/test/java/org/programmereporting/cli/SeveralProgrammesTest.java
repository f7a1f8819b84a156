package org.programmereporting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;

/** Commands without {@code --programme}, over an input folder of two small programmes that share a form. */
class SeveralProgrammesTest {
    @TempDir
    Path folder;

    private SampleRun both;

    @BeforeEach
    void twoProgrammes() {
        both = SampleRun.of(folder, "mail-exit");
        both.addProgramme("mail-exit", "mail-later");
    }

    @Test
    void runsEachWithItsOwnSummaryThenKnowsThatNothingIsNew() {
        assertThat(both.run("run")).isEqualTo(ExitCode.DONE);
        assertThat(both.printed()).containsSubsequence("mail-exit 2014-06\n", "Took ", "mail-later 2014-06\n", "Took ");
        assertThat(both.output.resolve("mail-exit/2014-06/national-report.xlsx"))
                .exists();
        assertThat(both.output.resolve("mail-later/2014-06/national-report.xlsx"))
                .exists();
        SampleRun.write(both.programme.resolve("examples.yml"), "of no account to a run");
        assertThat(both.run()).isEqualTo(ExitCode.DONE);
        assertThat(both.printed()).contains("mail-exit 2014-06: nothing new.", "mail-later 2014-06: nothing new.");
        assertThat(both.run("status")).isEqualTo(ExitCode.DONE);
        assertThat(both.printed()).containsSubsequence("mail-exit\n", "Drafts\n", "mail-later\n", "Drafts\n");
    }

    @Test
    void runsTheOtherWhenOneCannotBeUsed() {
        SampleRun.write(both.programme.resolve("programme.yml"), "id: mail-exit\n");
        assertThat(both.run("collect")).isEqualTo(ExitCode.USAGE);
        assertThat(both.printed())
                .containsSubsequence("mail-exit: ", "programme.yml:1: ", "mail-later 2014-06", "Took ");
        SampleRun.delete(both.programme);
        assertThat(both.run("report")).isEqualTo(ExitCode.DONE);
        assertThat(both.printed()).contains("mail-later 2014-06");
    }

    @Test
    void endsWithTheGravestCodeAndIssuesFormsForTheOther() {
        SampleRun.delete(both.programme.resolve("returns"));
        assertThat(both.run("run", "--strict")).isEqualTo(ExitCode.FAILED);
        assertThat(both.printed()).containsSubsequence("mail-exit: ", "mail-later 2014-06");
        assertThat(both.run("issue", "--period", "2014-07")).isEqualTo(ExitCode.FAILED);
        assertThat(both.output.resolve("mail-later/forms/2014-07/ZG1-2014-07.xlsx"))
                .exists();
    }

    @Test
    void weighsAFailureBeforeARefusalAndThatBeforeANo() {
        assertThat(ExitCode.graver(ExitCode.DONE, ExitCode.ANSWER_IS_NO)).isEqualTo(ExitCode.ANSWER_IS_NO);
        assertThat(ExitCode.graver(ExitCode.ANSWER_IS_NO, ExitCode.USAGE)).isEqualTo(ExitCode.USAGE);
        assertThat(ExitCode.graver(ExitCode.USAGE, ExitCode.FAILED)).isEqualTo(ExitCode.FAILED);
        assertThat(ExitCode.graver(ExitCode.FAILED, ExitCode.DONE)).isEqualTo(ExitCode.FAILED);
    }
}

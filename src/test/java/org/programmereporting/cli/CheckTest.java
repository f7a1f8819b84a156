package org.programmereporting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;

/** {@code check} from the command line. */
class CheckTest {
    @TempDir
    Path folder;

    private SampleRun sample;

    @BeforeEach
    void aProgramme() {
        sample = SampleRun.of(folder, "mail-exit");
    }

    @Test
    void saysWhatIsInOrder() {
        assertThat(sample.run("check")).isZero();
        assertThat(sample.printed())
                .contains(
                        "mail-exit: definition, return form and reference data can be used (",
                        "9 trusts",
                        "No mail server is set: messages are written to ")
                .doesNotContain("0 metrics");
    }

    @Test
    void namesAMissingSecretAndAWrongLine() {
        Path definition = sample.programme.resolve("programme.yml");
        String text = SampleRun.read(definition);
        String server = """

                mail:
                  host: mail.example.org
                  port: 587
                  starttls: required
                  user-variable: NO_SUCH_USER
                  password-variable: NO_SUCH_PASSWORD
                """;
        SampleRun.write(definition, text.replace("\nmail:\n", server));
        assertThat(sample.run("check")).isEqualTo(ExitCode.USAGE);
        assertThat(sample.printed()).contains("NO_SUCH_USER");
        SampleRun.write(definition, text.replace("kind: remaining", "kind: remainig"));
        assertThat(sample.run("check")).isEqualTo(ExitCode.USAGE);
        assertThat(sample.printed()).contains("programme.yml:");
    }

    @Test
    void namesAMissingFolderOfReturns() {
        SampleRun.delete(sample.programme.resolve("returns"));
        assertThat(sample.run("check")).isEqualTo(ExitCode.FAILED);
        assertThat(sample.printed()).contains("returns is missing or cannot be read");
    }
}

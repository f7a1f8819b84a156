package org.programmereporting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckWorkbookTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @Test
    void aFileThatIsNoWorkbookIsTheAnswerNo() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.xlsx"), "not a workbook");

        assertThat(run("check-workbook", file.toString())).isEqualTo(ExitCode.ANSWER_IS_NO);
        assertThat(out.toString())
                .contains("plan.xlsx: 1 essential breach, no pieces of advice.")
                .contains("workbook  it cannot be checked: it is");
    }

    @Test
    void tellsProgramsTheSame() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.xlsx"));

        assertThat(run("check-workbook", "--json", file.toString())).isEqualTo(ExitCode.ANSWER_IS_NO);
        assertThat(out.toString()).contains("\"rule\" : \"readable\"").contains("\"essential\" : 1");
    }

    @Test
    void aFileThatIsNotThereIsAMistakeOfUse() {
        assertThat(run("check-workbook", folder.resolve("none.xlsx").toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("There is no file");
    }

    @Test
    void filesThatAreThereAreCheckedBesideThoseThatAreNot() throws IOException {
        Path file = Files.writeString(folder.resolve("plan.xlsx"), "not a workbook");

        int code = run("check-workbook", folder.resolve("none.xlsx").toString(), file.toString(), folder.toString());

        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(out.toString()).contains("plan.xlsx: 1 essential breach").doesNotContain("none.xlsx");
        assertThat(err.toString())
                .contains("There is no file " + folder.resolve("none.xlsx") + ". Check its name. " + folder
                        + " is a folder.");
    }

    private int run(String... arguments) {
        return new CommandLineApp(new PrintWriter(out, true), new PrintWriter(err, true), Clock.systemUTC(), false)
                .execute(arguments);
    }
}

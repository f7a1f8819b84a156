package org.programmereporting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.programmereporting.SampleRun;

/** What a person types wrongly, and what they are told. */
class CommandLineTest {
    @TempDir
    Path folder;

    private final StringWriter printed = new StringWriter();

    @Test
    void optionsBeforeTheCommandAreNotSilentlyForgotten() {
        assertThat(execute("--output", "elsewhere", "status")).isEqualTo(ExitCode.USAGE);
        assertThat(printed.toString()).startsWith("Write options after the command: status --output …\n");
    }

    @Test
    void helpBeforeTheCommandIsHelp() {
        assertThat(execute("--help", "status")).isEqualTo(ExitCode.DONE);
        assertThat(printed.toString()).startsWith("Usage: programme-reporting");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    report --period 2014-6          | "2014-6" is not a month. Write it as 2014-06.
                    explain slippage --group London | "London" is no group and value. Write them as cohort=ID.
                    report --as-at 31/06/2014       | "31/06/2014" is not a date. Write it as 2014-06-30.
                    statsu                          | Did you mean: programme-reporting status
                    report --perod 2014-06          | --period
                    explain                         | Missing required parameter: 'METRIC'
                    """)
    void whatIsWrongIsToldWithoutTheWholeHelp(String line, String told) {
        assertThat(execute(line.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(printed.toString())
                .contains(told)
                .endsWith("--help for its options.\n")
                .doesNotContain("Usage:");
        assertThat(printed.toString().lines().count()).isLessThanOrEqualTo(3);
    }

    /** The database is found by its path as a URL, which such a path would end or change. */
    @ParameterizedTest
    @ValueSource(strings = {"a;b", "a/${user.name}/b", "\u0130zmir/b"})
    void anOutputFolderThatTheDatabaseWouldTakeForAnotherIsRefused(String output) {
        for (String command :
                List.of("run", "collect", "status", "check", "rebuild", "explain slippage", "verify", "schedule")) {
            printed.getBuffer().setLength(0);
            List<String> line = new ArrayList<>(List.of(command.split(" ")));
            line.addAll(List.of("--output", folder.resolve(output).toString()));
            assertThat(execute(line.toArray(String[]::new))).as(command).isEqualTo(ExitCode.USAGE);
            assertThat(printed.toString())
                    .contains("cannot be used: its path holds ", "Name another with --output. Nothing was changed.");
        }
        assertThat(folder).isEmptyDirectory();
    }

    private int execute(String... arguments) {
        PrintWriter writer = new PrintWriter(printed, true);
        return new CommandLineApp(writer, writer, SampleRun.AFTERWARDS, false).execute(arguments);
    }
}

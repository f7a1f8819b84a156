package org.programmereporting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.programmereporting.SampleRun;

/** What a person types wrongly, and what they are told. */
class CommandLineTest {
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

    private int execute(String... arguments) {
        PrintWriter writer = new PrintWriter(printed, true);
        return new CommandLineApp(writer, writer, SampleRun.AFTERWARDS, false).execute(arguments);
    }
}

package org.programmereporting.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;
import org.programmereporting.distribute.MailAddress;
import org.programmereporting.job.ChaseRun;
import org.programmereporting.job.DistributionRequest;
import org.programmereporting.job.DistributionRun;
import org.programmereporting.job.EditionRequest;
import org.programmereporting.job.MailOutcome;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.ReportingPeriod;

/** {@code distribute} and {@code chase} of each programme. */
record MailCommands(PrintWriter out, Clock clock, Runs runs) {
    int distribute(DistributeOptions options) throws IOException {
        return recorded(
                "distribute",
                options,
                programme -> new DistributionRun(new DistributionRequest(
                                edition(programme, options, options.period()),
                                System.getenv(),
                                options.preRelease,
                                options.dryRun,
                                Optional.ofNullable(options.to),
                                Optional.ofNullable(options.resend)))
                        .perform());
    }

    int chase(ChaseOptions options) throws IOException {
        return recorded(
                "chase",
                options,
                programme -> new ChaseRun(
                                edition(programme, options, options.period()), System.getenv(), options.dryRun)
                        .perform());
    }

    /** What is sent for one programme. */
    private interface Sending {
        MailOutcome perform(ProgrammeFolder programme) throws IOException;
    }

    private int recorded(String command, FolderOptions options, Sending sending) throws IOException {
        Recording recording = new Recording(clock);
        return runs.eachLocked(
                options,
                programme -> recording.during(command, options, programme, record -> said(sending.perform(programme))));
    }

    private EditionRequest edition(ProgrammeFolder programme, FolderOptions options, Optional<ReportingPeriod> period) {
        return new EditionRequest(
                programme, period, options.output, ProgramVersion.current(), clock, runs.progress(false));
    }

    private int said(MailOutcome outcome) {
        outcome.lines().forEach(line -> out.println(OneLine.of(line)));
        return outcome.isComplete() ? ExitCode.DONE : ExitCode.ANSWER_IS_NO;
    }

    /** For picocli. */
    static final class AddressConverter implements picocli.CommandLine.ITypeConverter<MailAddress> {
        @Override
        public MailAddress convert(String text) {
            try {
                return new MailAddress(text);
            } catch (IllegalArgumentException notOne) {
                throw new picocli.CommandLine.TypeConversionException(
                        "\"" + OneLine.of(text) + "\" is not an e-mail address. Write one alone, as name@example.org.");
            }
        }
    }
}

package org.programmereporting.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Optional;
import org.programmereporting.job.Approval;
import org.programmereporting.job.EditionRequest;
import org.programmereporting.job.OutputLock;
import org.programmereporting.job.Progress;
import org.programmereporting.job.Review;
import org.programmereporting.job.Verification;
import org.programmereporting.job.Withdrawal;
import org.programmereporting.programme.ProgrammeFolder;

/** {@code review}, {@code approve}, {@code withdraw} and {@code verify} of one programme. */
record EditionCommands(PrintWriter out, Clock clock, boolean terminal) {
    int review(SigningOptions options) throws IOException {
        PeriodCommands.requireName(options.as);
        return perform(
                options, request -> said(new Review(request).perform(options.as.strip(), options.despiteWithdrawal)));
    }

    int approve(SigningOptions options) throws IOException {
        PeriodCommands.requireName(options.as);
        return perform(
                options, request -> said(new Approval(request).perform(options.as.strip(), options.despiteWithdrawal)));
    }

    int withdraw(EditionOptions options, String edition, Optional<String> by, String reason) throws IOException {
        PeriodCommands.requireWords("--reason", reason);
        by.ifPresent(PeriodCommands::requireName);
        return perform(
                options,
                request ->
                        said(new Withdrawal(request).perform(edition.strip(), by.map(String::strip), reason.strip())));
    }

    int verify(EditionOptions options, Optional<Integer> edition, boolean recompute) throws IOException {
        return perform(options, request -> {
            Verification.Verdict verdict = new Verification(request, recompute).perform(edition);
            verdict.lines().forEach(out::println);
            return verdict.holds() ? ExitCode.DONE : ExitCode.ANSWER_IS_NO;
        });
    }

    /** What is done, to its exit code. */
    private interface Action {
        int perform(EditionRequest request) throws IOException;
    }

    private int said(String words) {
        out.println(words);
        return ExitCode.DONE;
    }

    private int perform(EditionOptions options, Action action) throws IOException {
        ProgrammeFolder programme = Programmes.only(options);
        OutputLock lock = OutputLock.take(options.output);
        try {
            return action.perform(new EditionRequest(
                    programme,
                    options.period(),
                    options.output,
                    ProgramVersion.current(),
                    clock,
                    terminal ? new TerminalProgress() : Progress.SILENT));
        } finally {
            lock.close();
        }
    }
}

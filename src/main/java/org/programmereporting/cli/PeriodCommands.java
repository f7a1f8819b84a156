package org.programmereporting.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import org.programmereporting.job.OutputFolder;
import org.programmereporting.job.OutputLock;
import org.programmereporting.job.PeriodClosing;
import org.programmereporting.job.RefusedException;
import org.programmereporting.programme.ProgrammeFolder;

/** {@code close} and {@code reopen} of one programme's period. */
record PeriodCommands(PrintWriter out, Clock clock) {
    int close(PeriodOptions options) throws IOException {
        requireWords("--as", options.as);
        return perform(options, closing -> closing.close(options.period(), options.as.strip()));
    }

    int reopen(PeriodOptions options, String reason) throws IOException {
        requireWords("--as", options.as);
        requireWords("--reason", reason);
        return perform(options, closing -> closing.reopen(options.period(), options.as.strip(), reason.strip()));
    }

    /** What is done, and the words for it. */
    private interface Action {
        String perform(PeriodClosing closing) throws IOException;
    }

    private int perform(PeriodOptions options, Action action) throws IOException {
        ProgrammeFolder programme = Programmes.only(options);
        OutputLock lock = OutputLock.take(options.output);
        try {
            OutputFolder output = new OutputFolder(options.output.resolve(programme.name()));
            out.println(action.perform(new PeriodClosing(programme, output, clock)));
        } finally {
            lock.close();
        }
        return ExitCode.DONE;
    }

    /** A name that fits on a cover. */
    static void requireName(String name) {
        requireWords("--as", name);
        if (name.strip().length() > 60 || name.chars().anyMatch(Character::isISOControl)) {
            throw new RefusedException("--as is not a name of at most 60 characters in one line. Say who.");
        }
    }

    static void requireWords(String option, String value) {
        if (value.isBlank()) {
            throw new RefusedException(option + " is blank. Say " + (option.equals("--as") ? "who" : "why") + ".");
        }
    }
}

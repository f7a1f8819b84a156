package org.programmereporting.cli;

import java.util.List;
import org.programmereporting.job.OutputBusyException;
import org.programmereporting.job.RefusedException;
import org.programmereporting.programme.DefinitionException;

/** Exit codes: scripts and cron depend on them. */
final class ExitCode {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    /** Done, and the answer is no. */
    static final int ANSWER_IS_NO = 3;
    /** Another run holds the output folder: {@code EX_TEMPFAIL} of BSD's sysexits. */
    static final int BUSY = 75;

    static final int INTERRUPTED = 130;
    static final int TERMINATED = 143;

    private static final List<Integer> GRAVEST_FIRST = List.of(FAILED, USAGE, ANSWER_IS_NO, DONE);

    private ExitCode() {}

    /** Whether the process was told to end. */
    static boolean isStopped(int code) {
        return code == INTERRUPTED || code == TERMINATED;
    }

    /** What it means, in words for the operator. */
    static String meaning(int code) {
        return switch (code) {
            case DONE -> "done";
            case FAILED -> "failed; nothing half-written is left in place, and running again resumes";
            case USAGE -> "refused: a mistake in the definition or the command, or a step before is missing";
            case ANSWER_IS_NO ->
                "done, but not all: somebody was not served, or a file could not be read and will be tried again";
            case BUSY -> "another run held the output folder";
            case INTERRUPTED, TERMINATED -> "stopped from outside; running again resumes";
            default -> "the process was ended from outside, or did not start";
        };
    }

    /** The code for what kept a command from its end. */
    static int of(Throwable failure) {
        if (failure instanceof OutputBusyException) {
            return BUSY;
        }
        return failure instanceof RefusedException || failure instanceof DefinitionException ? USAGE : FAILED;
    }

    /** Of two programmes' codes the one to end with: a failure before a refusal, that before a "no". */
    static int graver(int one, int other) {
        return GRAVEST_FIRST.indexOf(one) < GRAVEST_FIRST.indexOf(other) ? one : other;
    }
}

package org.programmereporting.cli;

/** Exit codes: scripts and cron depend on them. */
final class ExitCode {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    /** Done, and the answer is no. */
    static final int ANSWER_IS_NO = 3;
    /** Another run holds the output folder: {@code EX_TEMPFAIL} of BSD's sysexits. */
    static final int BUSY = 75;

    private ExitCode() {}
}

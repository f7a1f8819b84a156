package org.programmereporting.job;

/** The process was told to end, and the run stopped at a safe point: nothing else is begun. */
public final class RunStoppedException extends RunFailedException {
    private static final long serialVersionUID = 1L;

    public RunStoppedException(String message) {
        super(message);
    }
}

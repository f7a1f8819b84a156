package org.programmereporting.job;

/** The run cannot be done as asked: a wrong option, or a step before is missing. The message says the mend. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RefusedException(String message) {
        super(message);
    }
}

package org.programmereporting.job;

import org.jspecify.annotations.Nullable;

/** The run failed and left nothing half-written in place. The message says what to do; running again resumes. */
public sealed class RunFailedException extends RuntimeException permits RunStoppedException {
    private static final long serialVersionUID = 1L;

    public RunFailedException(String message) {
        super(message);
    }

    public RunFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

package org.programmereporting.job;

import java.nio.file.Path;

/** Another run holds the output folder. */
public final class OutputBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private OutputBusyException(String message) {
        super(message);
    }

    static OutputBusyException byARun(Path output) {
        return new OutputBusyException("Another run is at work in " + output
                + ". Try again when it has ended; \"status\" shows how far it is.");
    }

    static OutputBusyException byAScheduler(Path output) {
        return new OutputBusyException("A scheduler is up for " + output
                + " already. One is enough for all programmes: stop it first, or leave it to its work.");
    }
}

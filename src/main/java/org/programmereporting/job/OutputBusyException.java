package org.programmereporting.job;

import java.nio.file.Path;

/** Another run holds the output folder. */
public final class OutputBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutputBusyException(Path output) {
        super("Another run is at work in " + output + ". Try again when it has ended; \"status\" shows how far it is.");
    }
}

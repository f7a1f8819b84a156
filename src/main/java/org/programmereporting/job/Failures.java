package org.programmereporting.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.programmereporting.programme.DefinitionException;

/** Says a failure in words a person can act on. The log has the rest. */
public final class Failures {
    private Failures() {}

    public static String explain(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RunFailedException
                    || cause instanceof RefusedException
                    || cause instanceof OutputBusyException
                    || cause instanceof DefinitionException) {
                return String.valueOf(cause.getMessage());
            }
            if (cause instanceof AccessDeniedException denied) {
                return denied.getFile() + " cannot be read or written. Give this user the right to, then run again.";
            }
            if (cause instanceof IOException && isFull(String.valueOf(cause.getMessage()))) {
                return (cause instanceof FileSystemException file ? file.getFile() + " cannot be written: the" : "The")
                        + " disk is full. Make room, then run again: nothing half-written is in place.";
            }
            if (cause instanceof FileSystemException files) {
                return files.getFile() + ": " + reason(files) + ". Mend that, then run again.";
            }
            if (cause instanceof IOException || cause instanceof UncheckedIOException) {
                String message = String.valueOf(cause.getMessage());
                return message + (message.endsWith(".") ? "" : ".");
            }
            if (cause instanceof OutOfMemoryError) {
                return "The memory was too small. Run again with more, such as java -Xmx512m.";
            }
        }
        return "Something went wrong that this program did not foresee: " + failure.getMessage()
                + ". The log has the details; nothing half-written is in place, and running again resumes.";
    }

    /** As Linux, macOS and Windows say it. */
    private static boolean isFull(String message) {
        return Stream.of("No space left", "not enough space", "quota exceeded", "File too large")
                .anyMatch(message::contains);
    }

    private static String reason(FileSystemException failure) {
        if (failure instanceof FileAlreadyExistsException) {
            return "a file lies where a folder is needed";
        }
        if (failure instanceof NoSuchFileException) {
            return "it is not there";
        }
        String reason = failure.getReason();
        return reason == null ? failure.getClass().getSimpleName().replace("Exception", "") : reason;
    }
}

package org.programmereporting.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Holds an output folder for one run at a time. The operating system lets go of the lock when the process ends, however it ends, so a stale one
 * cannot stay.
 */
public final class OutputLock implements AutoCloseable {
    private static final String FILE = ".lock";

    private final FileChannel channel;

    private OutputLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock, or fails at once.
     *
     * @throws OutputBusyException when another run holds it
     */
    public static OutputLock take(Path output) throws IOException {
        Files.createDirectories(output);
        FileChannel channel =
                FileChannel.open(output.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (tryLock(channel) == null) {
                throw new OutputBusyException(output);
            }
            return new OutputLock(channel);
        } catch (IOException | OutputBusyException notTaken) {
            channel.close();
            throw notTaken;
        }
    }

    /** Whether a run is at work in the output folder now. */
    public static boolean isHeld(Path output) throws IOException {
        Path file = output.resolve(FILE);
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return tryLock(channel) == null;
        } catch (AccessDeniedException notOurs) {
            return false;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

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
    private static final String SCHEDULER_FILE = ".schedule.lock";

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
        return take(output, FILE, OutputBusyException.byARun(output));
    }

    /**
     * Takes the place of the one scheduler of an output folder; runs are not kept off by it.
     *
     * @throws OutputBusyException when another scheduler has it
     */
    public static OutputLock takeForScheduler(Path output) throws IOException {
        return take(output, SCHEDULER_FILE, OutputBusyException.byAScheduler(output));
    }

    private static OutputLock take(Path output, String file, OutputBusyException busy) throws IOException {
        Files.createDirectories(output);
        FileChannel channel =
                FileChannel.open(output.resolve(file), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (tryLock(channel) == null) {
                throw busy;
            }
            return new OutputLock(channel);
        } catch (IOException | OutputBusyException notTaken) {
            channel.close();
            throw notTaken;
        }
    }

    /** Whether a run is at work in the output folder now. */
    public static boolean isHeld(Path output) throws IOException {
        return isHeld(output, FILE);
    }

    /** Whether a scheduler is up for the output folder. */
    public static boolean isScheduled(Path output) throws IOException {
        return isHeld(output, SCHEDULER_FILE);
    }

    private static boolean isHeld(Path output, String name) throws IOException {
        Path file = output.resolve(name);
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

package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Whether a folder still takes files. A database that met a full disk says so in many ways, some of which look like damage; whoever hears of a failure of it
 * asks here first.
 */
final class DiskSpace {
    private static final int ENOUGH = 256 * 1024;

    private DiskSpace() {}

    /** Why not; nothing when it does. */
    static Optional<RunFailedException> lacking(Path folder) {
        Path probe = folder.resolve(".space.part");
        try {
            Files.createDirectories(folder);
            Files.write(probe, new byte[ENOUGH]);
            return Optional.empty();
        } catch (IOException full) {
            return Optional.of(new RunFailedException(
                    "Nothing can be written to " + folder + ": the disk is full. Make room, then run again: nothing"
                            + " half-written is in place.",
                    full));
        } finally {
            remove(probe);
        }
    }

    private static void remove(Path probe) {
        try {
            Files.deleteIfExists(probe);
        } catch (IOException stays) {
            probe.toFile().deleteOnExit(); // no more than a name that every reader passes over
        }
    }
}

package org.programmereporting.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Writing that survives a power loss: bytes beside, flushed, renamed, the folder flushed. */
public final class Durably {
    private static final String HALF_WRITTEN = ".part";

    private Durably() {}

    /** Puts a file in place whole: a reader sees the old one or the new one. */
    public static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(folderOf(file));
        Path beside = file.resolveSibling(file.getFileName() + HALF_WRITTEN);
        try {
            Files.write(beside, bytes);
            flush(beside);
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException unnamed) {
            throw (IOException) new FileSystemException(file.toString(), null, unnamed.getMessage()).initCause(unnamed);
        }
        move(beside, file);
    }

    /** Whether the file was left behind by a write that was cut short. */
    public static boolean isHalfWritten(Path file) {
        return String.valueOf(file.getFileName()).endsWith(HALF_WRITTEN);
    }

    /** Renames over what is there, and flushes the folder. */
    public static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        flush(folderOf(to));
    }

    /** The folder that a file lies in. */
    static Path folderOf(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
    }

    /** Flushes a file, or a folder's entries where the platform can. */
    public static void flush(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        if (folder && path.getFileSystem().getSeparator().equals("\\")) {
            return; // Windows has no handle on a folder to flush; its renames are journalled
        }
        try (FileChannel channel =
                FileChannel.open(path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}

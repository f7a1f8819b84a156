package org.programmereporting.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * The bytes of every received file, by their SHA-256, under {@code store/received/}. What is parsed is what was hashed: a file is copied here
 * once, flushed, and read from here only.
 */
public record ReceivedBytes(Path folder) {
    /** A copied file. */
    public record Kept(String sha256, long size) {}

    /** Copies what the stream holds; keeping the same bytes twice is the same as once. Its name is on the disk after {@link #flush}. */
    public Kept keep(InputStream content) throws IOException {
        Files.createDirectories(folder);
        Path incoming = Files.createTempFile(folder, "incoming-", ".part");
        try {
            MessageDigest digest = Hash.sha256();
            long size;
            try (OutputStream out = new DigestOutputStream(Files.newOutputStream(incoming), digest)) {
                size = content.transferTo(out);
            }
            String sha256 = HexFormat.of().formatHex(digest.digest());
            if (!Files.exists(file(sha256))) {
                Durably.flush(incoming);
                Files.move(incoming, file(sha256), StandardCopyOption.ATOMIC_MOVE);
            }
            return new Kept(sha256, size);
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    /** Has the names of all files kept so far on the disk: once for many of them. */
    public void flush() throws IOException {
        if (Files.exists(folder)) {
            Durably.flush(folder);
        }
    }

    public boolean holds(String sha256) {
        return Files.isRegularFile(file(sha256));
    }

    public void remove(String sha256) throws IOException {
        Files.deleteIfExists(file(sha256));
    }

    public long size(String sha256) throws IOException {
        return Files.size(file(sha256));
    }

    /** The bytes, checked against their hash. */
    public byte[] read(String sha256) throws IOException {
        byte[] bytes = Files.readAllBytes(file(sha256));
        if (!Hash.of(bytes).equals(sha256)) {
            throw new IOException(
                    file(sha256) + " no longer holds the bytes it was named after; put the file back from a"
                            + " backup, or delete it if the return still lies in the input folder");
        }
        return bytes;
    }

    private Path file(String sha256) {
        return folder.resolve(sha256);
    }
}

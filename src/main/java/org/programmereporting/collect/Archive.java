package org.programmereporting.collect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A zip archive in which returns are sent: at most 200 files and 50 MB unpacked. Its names only name; nothing is written anywhere. */
final class Archive {
    static final int MOST_ENTRIES = 200;
    private static final long LARGEST = ReturnReaders.LARGEST_FILE;

    private Archive() {}

    /**
     * The entries' names, or none when the archive is damaged, cut off, too large, empty or a workbook, or holds two files of one name: then it is read as a file
     * itself, and says so.
     */
    static List<String> entries(Path file) {
        Map<String, String> byPath = new LinkedHashMap<>();
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = open(file)) {
            long size = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName().replace('\\', '/'));
                if (entry.isDirectory()) {
                    continue;
                }
                size += skip(zip, LARGEST - size);
                String path = pathOf(entry.getName());
                boolean twice = byPath.put(path, entry.getName()) != null;
                if (twice || size >= LARGEST || byPath.size() > MOST_ENTRIES) {
                    return List.of();
                }
            }
            return isWhole(file, names) && !byPath.containsKey("[Content_Types].xml")
                    ? List.copyOf(byPath.values())
                    : List.of();
        } catch (IOException | IllegalArgumentException damaged) {
            return List.of();
        }
    }

    /** An archive that was cut off between two files looks whole to one who reads it from its start: the directory at its end tells what it held. */
    private static boolean isWhole(Path file, List<String> names) throws IOException {
        return Files.size(file) <= LARGEST && ZipNames.tell(Files.readAllBytes(file), names);
    }

    static byte[] read(Path file, String path) throws IOException {
        try (ZipInputStream zip = open(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory() && pathOf(entry.getName()).equals(path)) {
                    return zip.readNBytes(ReturnReaders.LARGEST_FILE + 1);
                }
            }
        }
        throw new NoSuchFileException(file.toString(), path, "it is not in the archive any more");
    }

    /** Every file's path and content, in the archive's order; a content is read before the next is given. */
    static void each(Path file, Entry entry) throws IOException {
        try (ZipInputStream zip = open(file)) {
            for (ZipEntry next = zip.getNextEntry(); next != null; next = zip.getNextEntry()) {
                if (!next.isDirectory()) {
                    entry.read(pathOf(next.getName()), new ByteArrayInputStream(zip.readNBytes((int) LARGEST + 1)));
                }
            }
        }
    }

    /** What is done with a file of an archive. */
    interface Entry {
        void read(String path, InputStream content) throws IOException;
    }

    /** An entry's name as a path: with {@code /}, without parts that only lead elsewhere, each part escaped; shortened where it is longer than any honest one. */
    static String pathOf(String entry) {
        return Arrays.stream(entry.replace('\\', '/').split("/"))
                .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
                .map(FileNames::escaped)
                .collect(Collectors.collectingAndThen(Collectors.joining("/"), FileNames::shortened));
    }

    // names that are not UTF-8 by their own word are read letter by letter, so that any name is a name
    private static ZipInputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
        return new ZipInputStream(in, StandardCharsets.ISO_8859_1);
    }

    private static long skip(InputStream in, long atMost) throws IOException {
        byte[] buffer = new byte[8192];
        long size = 0;
        for (int read = in.read(buffer); read >= 0 && size < atMost; read = in.read(buffer)) {
            size += read;
        }
        return size;
    }
}

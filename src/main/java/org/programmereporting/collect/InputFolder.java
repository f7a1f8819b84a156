package org.programmereporting.collect;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.programmereporting.collect.csv.CsvProblem;
import org.programmereporting.collect.csv.ReceivedTimes;
import org.programmereporting.returns.ReportingPeriod;

/** The folder {@code returns/}: a folder a period, in it what trusts sent, in sub-folders and archives too. Only read, and no link is followed. */
public final class InputFolder {
    private static final String RECEIVED = "received.csv";
    private static final int DEEPEST = 16;

    private final Path folder;
    private final KnownArchives archives;

    public InputFolder(Path folder) {
        this(folder, KnownArchives.NONE);
    }

    /** Where files of known archives are listed with their hashes, and not looked for in the archive. */
    public InputFolder(Path folder, KnownArchives archives) {
        this.folder = folder;
        this.archives = archives;
    }

    /** The periods that have a folder, oldest first. */
    public List<ReportingPeriod> periods() throws IOException {
        List<ReportingPeriod> periods = new ArrayList<>();
        for (Path child : children(folder)) {
            Optional<ReportingPeriod> period = ReportingPeriod.of(name(child));
            if (isFolder(child)) {
                period.ifPresent(periods::add);
            }
        }
        periods.sort(Comparator.naturalOrder());
        return List.copyOf(periods);
    }

    /** All that lies in a period's folder, by path; empty when there is no such folder. */
    public List<InputFile> files(ReportingPeriod period) throws IOException {
        List<InputFile> files = new ArrayList<>();
        Path start = folder.resolve(period.toString());
        if (isFolder(start)) {
            for (Path child : children(start)) {
                addAll(period, child, "", 1, files);
            }
        }
        files.sort(Comparator.comparing(InputFile::path)
                .thenComparing(file -> file.location().toUri()));
        return distinct(files);
    }

    /** Two names of other bytes can read alike; the second is told as such, and what is in it is looked up by no name. */
    private static List<InputFile> distinct(List<InputFile> sorted) {
        Set<String> taken = new HashSet<>();
        List<InputFile> files = new ArrayList<>();
        for (InputFile file : sorted) {
            String path = file.path();
            for (int number = 2; !taken.add(path); number++) {
                path = file.path() + " (" + number + ")";
            }
            files.add(
                    path.equals(file.path()) ? file : new InputFile(file.period(), path, file.location(), file.kind()));
        }
        return List.copyOf(files);
    }

    /** One thing in this folder or below, as it would be listed if this folder were the period's; an archive is all that is in it. */
    public List<InputFile> alone(ReportingPeriod period, Path file) {
        StringBuilder prefix = new StringBuilder();
        for (Path part : folder.relativize(file.resolveSibling(""))) {
            prefix.append(FileNames.escaped(FileNames.of(part)))
                    .append(part.toString().isEmpty() ? "" : "/");
        }
        List<InputFile> files = new ArrayList<>();
        addAll(period, file, prefix.toString(), 1, files);
        return List.copyOf(files);
    }

    private void addAll(ReportingPeriod period, Path path, String prefix, int depth, List<InputFile> files) {
        String below = FileNames.shortened(prefix + FileNames.escaped(FileNames.of(path)));
        if (isFolder(path) && !FileNames.looksLikeAReturn(below) && depth < DEEPEST) {
            addFolder(period, path, below, depth, files);
        } else if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            files.add(new InputFile(period, below, path, InputFile.Kind.NOT_REGULAR));
        } else if (FileNames.isIgnored(below)) {
            files.add(new InputFile(period, below, path, InputFile.Kind.IGNORED));
        } else if (!below.equals(RECEIVED)) {
            addFile(period, path, below, files);
        }
    }

    private void addFolder(ReportingPeriod period, Path path, String below, int depth, List<InputFile> files) {
        try {
            for (Path child : children(path)) {
                addAll(period, child, below + "/", depth + 1, files);
            }
        } catch (IOException notReadable) {
            // listed as a file: reading it fails too, and so it is reported and tried again by the next run
            files.add(new InputFile(period, below, path, InputFile.Kind.RETURN));
        }
    }

    private void addFile(ReportingPeriod period, Path path, String below, List<InputFile> files) {
        Map<String, Optional<String>> entries = FileNames.ending(below).equals("zip") ? entries(path) : Map.of();
        entries.forEach((entry, sha256) -> {
            InputFile.Kind kind =
                    sha256.isEmpty() && FileNames.isIgnored(entry) ? InputFile.Kind.IGNORED : InputFile.Kind.RETURN;
            files.add(new InputFile(period, below + InputFile.IN_ARCHIVE + entry, path, kind, sha256));
        });
        if (entries.isEmpty()) {
            files.add(new InputFile(period, below, path, InputFile.Kind.RETURN));
        }
    }

    /** The paths of the files in an archive, with the hash of each where it is known; none when it is no whole archive. */
    private Map<String, Optional<String>> entries(Path archive) {
        Map<String, Optional<String>> entries = new LinkedHashMap<>();
        archives.filesIn(archive)
                .ifPresentOrElse(
                        known -> known.forEach((entry, sha256) ->
                                entries.put(entry, Optional.of(sha256).filter(hash -> !hash.isEmpty()))),
                        () -> Archive.entries(archive)
                                .forEach(entry -> entries.put(Archive.pathOf(entry), Optional.empty())));
        return entries;
    }

    /**
     * The file's bytes, whole, however large it is; of an archive's entry, within the archive's limits.
     *
     * @throws IOException also when it is no plain file any more
     */
    public InputStream open(InputFile file) throws IOException {
        requirePlain(file.location());
        Optional<String> inside = file.pathInArchive();
        return inside.isPresent()
                ? new ByteArrayInputStream(Archive.read(file.location(), inside.get()))
                : Files.newInputStream(file.location(), LinkOption.NOFOLLOW_LINKS);
    }

    private static void requirePlain(Path file) throws NoSuchFileException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(file.toString(), null, "it is no file any more");
        }
    }

    /** What is done with the files of a folder. */
    public interface Reading {
        void content(InputFile file, InputStream content) throws IOException;

        /** Also when it is no plain file any more. */
        void unreadable(InputFile file);
    }

    /** Gives each file's bytes as {@link #open} does, but goes through an archive once, however many of the files are in it. */
    public void read(List<InputFile> files, Reading reading) {
        Map<Path, List<InputFile>> byLocation = files.stream()
                .collect(Collectors.groupingBy(InputFile::location, LinkedHashMap::new, Collectors.toList()));
        byLocation.values().forEach(same -> {
            if (same.size() == 1) {
                alone(same.get(0), reading);
            } else {
                archived(same, reading);
            }
        });
    }

    private void alone(InputFile file, Reading reading) {
        try (InputStream content = open(file)) {
            reading.content(file, content);
        } catch (IOException broken) {
            reading.unreadable(file);
        }
    }

    private static void archived(List<InputFile> inside, Reading reading) {
        Path archive = inside.get(0).location();
        Map<String, InputFile> unread = new LinkedHashMap<>();
        inside.forEach(file -> unread.put(file.pathInArchive().orElseThrow(), file));
        try {
            requirePlain(archive);
            Archive.each(archive, (path, content) -> {
                InputFile file = unread.get(path);
                if (file != null) {
                    reading.content(file, content);
                    unread.remove(path);
                }
            });
        } catch (IOException broken) {
            // those not read yet are reported, each by itself
        }
        unread.values().forEach(reading::unreadable);
    }

    /** When files of a period came, by path; empty without {@code received.csv}. */
    public Map<String, LocalDateTime> receivedTimes(ReportingPeriod period) throws IOException, InputProblem {
        Path file = folder.resolve(period.toString()).resolve(RECEIVED);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Map.of();
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new InputProblem(file.toString(), "is a link or a folder. Put the file itself into the folder.");
        }
        try {
            return ReceivedTimes.read(Files.readAllBytes(file));
        } catch (CsvProblem problem) {
            throw new InputProblem(file.toString(), problem.line(), problem.reason());
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(children::add);
        } catch (java.nio.file.DirectoryIteratorException broken) {
            throw broken.getCause();
        }
        return children;
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}

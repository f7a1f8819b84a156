package org.programmereporting;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.programmereporting.cli.CommandLineApp;

/** The shipped sample in a temporary folder, and the program run on it as from the command line. */
public final class SampleRun {
    /** A day after the last sample period was due. */
    public static final Clock AFTERWARDS = Clock.fixed(Instant.parse("2014-07-20T08:00:00Z"), ZoneOffset.UTC);

    private static final int RECENT = 3;

    public final Path programme;
    public final Path output;
    public final Path input;
    private String printed = "";

    /** With the returns of the last three months alone: a run of these takes half the time. */
    public SampleRun(Path folder) {
        this(folder, "pacs-exit");
        List<Path> months = list(programme.resolve("returns"));
        months.subList(0, months.size() - RECENT).forEach(SampleRun::deleteAll);
    }

    /** With all returns that are shipped. */
    public static SampleRun whole(Path folder) {
        return new SampleRun(folder, "pacs-exit");
    }

    private SampleRun(Path folder, String id) {
        this.input = folder.resolve("input");
        this.output = folder.resolve("output");
        this.programme = input.resolve(id);
        copy(Path.of("input", id), programme);
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteAll(Path folder) {
        list(folder).forEach(file -> {
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        try {
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Another shipped programme alone. */
    public static SampleRun of(Path folder, String id) {
        return new SampleRun(folder, id);
    }

    /** A shipped programme beside, under another id. */
    public void addProgramme(String shipped, String id) {
        Path added = input.resolve(id);
        copy(Path.of("input", shipped), added);
        try (Stream<Path> files = Files.walk(added)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".xlsx"))
                    .forEach(file -> write(file, read(file).replace(shipped, id)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command line over this input and output. */
    public int run(String... arguments) {
        return runAt(AFTERWARDS, arguments);
    }

    /** The same at another time. */
    public int runAt(Clock clock, String... arguments) {
        StringWriter words = new StringWriter();
        PrintWriter writer = new PrintWriter(words, true);
        String[] all = Stream.concat(
                        Arrays.stream(arguments), Stream.of("--input", input.toString(), "--output", output.toString()))
                .toArray(String[]::new);
        int code = new CommandLineApp(writer, writer, clock, false).execute(all);
        printed = words.toString();
        return code;
    }

    /** What the last run printed. */
    public String printed() {
        return printed;
    }

    public Path draft(String period) {
        return output.resolve("pacs-exit").resolve(period);
    }

    /** The lines of a file of June's draft. */
    public List<String> lines(String file) {
        return read(draft("2014-06").resolve(file)).lines().toList();
    }

    /** A metric's value in June, national. */
    public String metric(String id) {
        return metric(id, "", "");
    }

    public String metric(String id, String group, String groupValue) {
        String start = "pacs-exit,2014-06,draft," + id + "," + group + "," + groupValue + ",";
        return lines("data/metrics.csv").stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()).split(",", -1)[0])
                .findFirst()
                .orElse("(no row " + start + ")");
    }

    public Path returns(String period) {
        return programme.resolve("returns").resolve(period);
    }

    public void append(String file, String line) {
        write(programme.resolve(file), read(programme.resolve(file)) + line + "\n");
    }

    /** Adds a line to a reference table, whose last column becomes {@code known_from}; lines that were there were always known. */
    public void extend(String table, String line) {
        Path file = programme.resolve("reference/" + table + ".csv");
        String text = read(file);
        String known = text.contains(",known_from\n")
                ? text
                : text.replace("\n", ",\n").replaceFirst(",\n", ",known_from\n");
        write(file, known + line + "\n");
    }

    /** Every file of a folder with its bytes as text, to compare two drafts. */
    public static Map<String, String> contents(Path folder) {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> contents.put(
                            folder.relativize(file).toString(), new String(bytes(file), StandardCharsets.ISO_8859_1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }

    public static String read(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    public static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void delete(Path path) {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The shipped definition without any return. */
    public static void copyDefinition(Path to) {
        copyDefinition("pacs-exit", to);
    }

    public static void copyDefinition(String programme, Path to) {
        copy(Path.of("input", programme, "reference"), to.resolve("reference"));
        for (String file : List.of("programme.yml", "return-form.csv")) {
            write(to.resolve(file), read(Path.of("input", programme, file)));
        }
    }

    /** Every file of a folder, to another. */
    public static void copy(Path from, Path to) {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

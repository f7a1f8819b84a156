package org.programmereporting.programme;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180Parser;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A CSV file of the programme's folder strict about columns, width and encoding, and it knows its lines. */
final class CsvTable {
    private final String file;
    private final List<CsvRow> rows;

    private CsvTable(String file, List<CsvRow> rows) {
        this.file = file;
        this.rows = rows;
    }

    /** Reads the file; its header must hold exactly these columns, in any order. */
    static CsvTable read(Path folder, String file, String... columns) {
        return read(folder, file, List.of(), columns);
    }

    /** Reads the file; its header must hold these columns and may hold the optional ones, in any order. */
    static CsvTable read(Path folder, String file, List<String> optional, String... columns) {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            throw problem(file, 1, "The file is missing", "Add it with the columns " + String.join(",", columns));
        }
        try (CSVReader reader = reader(path, file)) {
            List<String> header = header(file, reader.readNext(), optional, columns);
            return new CsvTable(file, rows(reader, file, cells -> header));
        } catch (IOException | CsvValidationException broken) {
            throw notCsv(file, broken);
        }
    }

    /** Reads a file without a header, whose lines have as many cells as one of the widths says; its columns are called {@code column 1} and so on. */
    static CsvTable unheaded(Path folder, String file, Set<Integer> widths) {
        try (CSVReader reader = reader(folder.resolve(file), file)) {
            return new CsvTable(
                    file,
                    rows(
                            reader,
                            file,
                            cells -> IntStream.rangeClosed(
                                            1, widths.contains(cells.length) ? cells.length : Collections.max(widths))
                                    .mapToObj(number -> "column " + number)
                                    .toList()));
        } catch (IOException | CsvValidationException broken) {
            throw notCsv(file, broken);
        }
    }

    private static CSVReader reader(Path path, String file) throws IOException {
        return new CSVReaderBuilder(new StringReader(text(path, file)))
                .withCSVParser(new RFC4180Parser())
                .build();
    }

    private static List<CsvRow> rows(CSVReader reader, String file, Function<String[], List<String>> header)
            throws IOException, CsvValidationException {
        List<CsvRow> rows = new ArrayList<>();
        long line = reader.getLinesRead() + 1;
        for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
            if (!isBlank(cells)) {
                rows.add(row(file, (int) line, header.apply(cells), cells));
            }
            line = reader.getLinesRead() + 1;
        }
        return rows;
    }

    private static DefinitionException notCsv(String file, Exception broken) {
        return problem(file, 1, "This is not a CSV file: " + broken.getMessage(), "Check its quotes");
    }

    /** Every row as an object; all rows with a problem are told at once. */
    <T> List<T> rows(Function<CsvRow, T> parser) {
        return lines(parser).stream().map(Line::value).toList();
    }

    /** Every row with its object; all rows with a problem are told at once. */
    <T> List<Line<T>> lines(Function<CsvRow, T> parser) {
        return told(file, rows, row -> row, row -> new Line<>(row, parser.apply(row)));
    }

    /**
     * A row and what it says.
     *
     * @param row where it stands
     */
    record Line<T>(CsvRow row, T value) {
        /** Checks lines against each other or against other files; all with a problem are told at once. */
        static <T> void check(String file, List<Line<T>> lines, Consumer<Line<T>> check) {
            told(file, lines, Line::row, line -> {
                check.accept(line);
                return line;
            });
        }
    }

    /** What is wrong in the same way on several lines, such as a code that was renamed elsewhere, is told once. */
    private static <A, B> List<B> told(String file, List<A> from, Function<A, CsvRow> place, Function<A, B> change) {
        List<B> changed = new ArrayList<>();
        Map<List<String>, Problem> problems = new LinkedHashMap<>();
        for (A each : from) {
            try {
                changed.add(change.apply(each));
            } catch (CsvRow.WrongCell wrong) {
                problems.merge(
                        List.of(wrong.what(), wrong.mend()),
                        new Problem(file, place.apply(each).line(), wrong.what(), wrong.mend()),
                        (first, next) -> first.again());
            }
        }
        if (!problems.isEmpty()) {
            throw new DefinitionException(List.copyOf(problems.values()));
        }
        return changed;
    }

    /** The rows that have this word in a column. */
    CsvTable only(String column, String word) {
        return new CsvTable(
                file, rows.stream().filter(row -> row.any(column).equals(word)).toList());
    }

    /** The rows that have another. */
    CsvTable without(String column, String word) {
        return new CsvTable(
                file, rows.stream().filter(row -> !row.any(column).equals(word)).toList());
    }

    private static String text(Path path, String file) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException malformed) {
            throw problem(file, 1, "The file is not UTF-8", "Save it in Excel as \"CSV UTF-8\"");
        }
    }

    private static List<String> header(String file, String[] cells, List<String> optional, String... columns) {
        List<String> header = cells == null
                ? List.of()
                : Arrays.stream(cells).map(String::strip).toList();
        List<String> missing = Arrays.stream(columns)
                .filter(column -> !header.contains(column))
                .toList();
        List<String> unknown = header.stream()
                .filter(column ->
                        !optional.contains(column) && !Arrays.asList(columns).contains(column))
                .toList();
        if (!missing.isEmpty()) {
            throw problem(
                    file,
                    1,
                    "The column " + YamlMap.words(missing) + " is missing",
                    Nearest.to(missing.get(0), unknown)
                                    .map(near -> "Rename \"" + near + "\", if that is meant, or add")
                                    .orElse("Add")
                            + " it to the first line");
        }
        if (!unknown.isEmpty()) {
            throw problem(
                    file,
                    1,
                    "The column " + YamlMap.words(unknown) + " is not known",
                    Nearest.question(unknown.get(0), List.of(columns)) + "Remove it, or correct its name");
        }
        if (header.stream().distinct().count() < header.size()) {
            throw problem(file, 1, "A column stands twice", "Remove one");
        }
        return header;
    }

    private static CsvRow row(String file, int line, List<String> header, String[] cells) {
        if (cells.length != header.size()) {
            throw problem(
                    file,
                    line,
                    "The line has " + cells.length + " cells instead of " + header.size(),
                    "Put a value with a comma into \"quotes\"");
        }
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < cells.length; i++) {
            values.put(header.get(i), cells[i].strip());
        }
        return new CsvRow(file, line, values);
    }

    private static boolean isBlank(String[] cells) {
        return Arrays.stream(cells).collect(Collectors.joining()).isBlank();
    }

    private static DefinitionException problem(String file, int line, String what, String mend) {
        return new DefinitionException(new Problem(file, line, what, mend));
    }
}

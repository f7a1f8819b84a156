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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A CSV file of the programme's folder with a header row: strict about columns, width and encoding, and it knows its lines. */
final class CsvTable {
    private final String file;
    private final List<CsvRow> rows;

    private CsvTable(String file, List<CsvRow> rows) {
        this.file = file;
        this.rows = rows;
    }

    /** Reads the file; its header must hold exactly these columns, in any order. */
    static CsvTable read(Path folder, String file, String... columns) {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            throw problem(file, 1, "The file is missing", "Add it with the columns " + String.join(",", columns));
        }
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(text(path, file)))
                .withCSVParser(new RFC4180Parser())
                .build()) {
            List<String> header = header(file, reader.readNext(), columns);
            List<CsvRow> rows = new ArrayList<>();
            long line = reader.getLinesRead() + 1;
            for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
                if (!isBlank(cells)) {
                    rows.add(row(file, (int) line, header, cells));
                }
                line = reader.getLinesRead() + 1;
            }
            return new CsvTable(file, rows);
        } catch (IOException | CsvValidationException broken) {
            throw problem(file, 1, "This is not a CSV file: " + broken.getMessage(), "Check its quotes");
        }
    }

    /** Every row as an object; all rows with a problem are told at once. */
    <T> List<T> rows(Function<CsvRow, T> parser) {
        List<T> parsed = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (CsvRow row : rows) {
            try {
                parsed.add(parser.apply(row));
            } catch (CsvRow.WrongCell wrong) {
                problems.add(new Problem(file, row.line(), wrong.what(), wrong.mend()));
            }
        }
        if (!problems.isEmpty()) {
            throw new DefinitionException(problems);
        }
        return parsed;
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

    private static List<String> header(String file, String[] cells, String... columns) {
        List<String> header = cells == null
                ? List.of()
                : Arrays.stream(cells).map(String::strip).toList();
        List<String> missing = Arrays.stream(columns)
                .filter(column -> !header.contains(column))
                .toList();
        if (!missing.isEmpty()) {
            throw problem(file, 1, "The column " + YamlMap.words(missing) + " is missing", "Add it to the first line");
        }
        List<String> unknown = header.stream()
                .filter(column -> !Arrays.asList(columns).contains(column))
                .toList();
        if (!unknown.isEmpty()) {
            throw problem(
                    file,
                    1,
                    "The column " + YamlMap.words(unknown) + " is not known",
                    "Remove it, or correct its name");
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
                    "The line has " + cells.length + " cells where the header has " + header.size(),
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

package org.programmereporting.collect.csv;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a CSV file by RFC 4180, in UTF-8, with a header: blank lines are skipped, ragged ones and an open quotation mark are a problem. */
final class CsvLines {
    private static final int MOST_LINES = 20_000;

    private CsvLines() {}

    /** The lines below the header, each with as many cells as the header has. */
    static List<CsvLine> read(byte[] bytes, List<String> header) throws CsvProblem {
        String text = StrictText.of(bytes);
        Optional<List<CsvLine>> plain = PlainCsv.lines(text, PlainValues.LONGEST, MOST_LINES);
        List<CsvLine> lines = plain.isPresent() ? plain.get() : parse(text);
        if (lines.isEmpty()) {
            throw new CsvProblem(1, "the file has no line. " + columns(header));
        }
        checkHeader(lines.get(0), header);
        List<CsvLine> body = lines.subList(1, lines.size());
        for (CsvLine line : body) {
            if (line.cells().size() != header.size()) {
                throw new CsvProblem(
                        line.number(),
                        "the line has " + cells(line.cells().size()) + " instead of " + header.size() + ". "
                                + mend(line, header));
            }
        }
        return body;
    }

    private static String mend(CsvLine line, List<String> header) {
        return line.cells().size() > header.size()
                ? "Put a value that holds a comma into quotation marks."
                : "Put a comma between all " + header.size() + " values, also where one is empty.";
    }

    private static void checkHeader(CsvLine first, List<String> header) throws CsvProblem {
        List<String> found = first.cells().stream()
                .map(cell -> cell.strip().toLowerCase(Locale.ROOT))
                .toList();
        if (!found.equals(header)) {
            boolean semicolons = found.size() == 1 && found.get(0).contains(";");
            throw new CsvProblem(
                    first.number(),
                    (semicolons ? "the columns are separated by semicolons. " : "the first line is not the header. ")
                            + columns(header));
        }
    }

    private static String columns(List<String> header) {
        return "The first line must be " + String.join(",", header) + ".";
    }

    private static String cells(int count) {
        return count == 1 ? "1 value" : count + " values";
    }

    static List<CsvLine> parse(String text) throws CsvProblem {
        List<CsvLine> lines = new ArrayList<>();
        long values = PlainValues.count(text);
        int begins = 1;
        try (CSVReader reader = new CSVReaderBuilder(new StringReader(text))
                .withCSVParser(new RFC4180ParserBuilder().build())
                .withKeepCarriageReturn(false)
                .build()) {
            for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
                CsvLine line = new CsvLine(begins, List.of(cells));
                values -= cells.length;
                begins = (int) reader.getLinesRead() + 1;
                if (!line.isBlank()) {
                    lines.add(line);
                }
                if (lines.size() > MOST_LINES) {
                    throw new CsvProblem(begins, "the file has more than 20,000 lines. Send the return alone.");
                }
            }
        } catch (CsvValidationException | IOException unreadable) {
            throw new CsvProblem(begins, "a quotation mark is opened and not closed. Close it, or delete it.");
        }
        if (values != 0) {
            throw new CsvProblem(begins, "the file holds values that cannot be told apart. Check its quotation marks.");
        }
        return lines;
    }
}

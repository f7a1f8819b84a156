package org.programmereporting.report.csv;

import com.opencsv.CSVWriter;
import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.excel.SafeText;
import org.programmereporting.measure.Figure;

/** Rows under a header, as the bytes of a CSV file. Characters that no text should have, such as a NUL in a return, are shown as in workbooks. */
final class CsvTable {
    private final List<String> header;
    private final List<String[]> rows = new ArrayList<>();

    CsvTable(String... header) {
        this.header = List.of(header);
    }

    void row(String... cells) {
        if (cells.length != header.size()) {
            throw new IllegalArgumentException(cells.length + " cells under a header of " + header.size());
        }
        rows.add(Stream.of(cells).map(SafeText::allowed).toArray(String[]::new));
    }

    byte[] bytes() {
        StringWriter text = new StringWriter();
        try (ICSVWriter csv = new CSVWriterBuilder(text)
                .withLineEnd(CSVWriter.DEFAULT_LINE_END)
                .build()) {
            csv.writeNext(header.toArray(String[]::new), false);
            rows.forEach(row -> csv.writeNext(row, false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Text from outside: one that a spreadsheet would take for a formula gets a leading apostrophe. */
    static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    static String safe(Optional<?> value) {
        return safe(text(value));
    }

    /** A value of our own, or nothing. */
    static String text(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    /** A plain decimal; nothing when it is not known or there is nothing to measure. */
    static String number(Figure figure) {
        return figure instanceof Figure.Known known ? plain(known.value()) : "";
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}

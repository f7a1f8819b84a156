package org.programmereporting.collect;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.FieldType;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.FormHeading;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.Severity;

/** The form of the first programme, as it lies in the input folder. */
public final class ExampleForm {
    public static final ReturnForm FORM = form(Path.of("input/pacs-exit/return-form.csv"));

    private ExampleForm() {}

    /** A field of it. */
    public static FormField field(String path) {
        return FORM.field(path).orElseThrow();
    }

    private static ReturnForm form(Path file) {
        List<FormField> fields = new ArrayList<>();
        List<FormHeading> headings = new ArrayList<>();
        try (CSVReaderHeaderAware reader = new CSVReaderHeaderAware(Files.newBufferedReader(file))) {
            for (Map<String, String> line = reader.readMap(); line != null; line = reader.readMap()) {
                if (cell(line, "type").equals(FormHeading.TYPE)) {
                    headings.add(heading(line));
                } else {
                    fields.add(field(line));
                }
            }
        } catch (IOException | CsvValidationException broken) {
            throw new IllegalStateException(broken);
        }
        return new ReturnForm("pacs-exit", "2014.2", Set.of("2014.1"), fields, headings);
    }

    private static FormHeading heading(Map<String, String> line) {
        return new FormHeading(
                cell(line, "sheet"), CellAddress.of(cell(line, "cell")).orElseThrow(), cell(line, "label"));
    }

    private static FormField field(Map<String, String> line) {
        String allowed = cell(line, "allowed");
        int dots = allowed.indexOf("..");
        boolean range = dots >= 0;
        return new FormField(
                cell(line, "table"),
                cell(line, "key"),
                cell(line, "label"),
                cell(line, "sheet"),
                CellAddress.of(cell(line, "cell")).orElseThrow(),
                FieldType.of(cell(line, "type")).orElseThrow(),
                FormField.Requirement.valueOf(cell(line, "required").toUpperCase(Locale.ROOT)),
                range || allowed.isEmpty() ? List.of() : List.of(allowed.split("\\|")),
                range ? bound(allowed.substring(0, dots)) : Optional.empty(),
                range ? bound(allowed.substring(dots + 2)) : Optional.empty(),
                Severity.valueOf(cell(line, "severity").toUpperCase(Locale.ROOT)),
                cell(line, "message"),
                cell(line, "guidance"),
                cell(line, "prefill"));
    }

    private static String cell(Map<String, String> line, String column) {
        return line.getOrDefault(column, "");
    }

    private static Optional<BigDecimal> bound(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}

package org.programmereporting.sample;

import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The return form as return-form.csv defines it. */
record Form(List<FormField> fields) {

    static Form read(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file);
                var csv = new CSVReaderBuilder(reader)
                        .withCSVParser(new RFC4180ParserBuilder().build())
                        .withSkipLines(1)
                        .build()) {
            return new Form(csv.readAll().stream()
                    .filter(line -> !line[5].equals("heading"))
                    .map(Form::field)
                    .toList());
        } catch (CsvException e) {
            throw new IOException(file + " is not CSV", e);
        }
    }

    List<FormField> single() {
        return fields.stream().filter(FormField::single).toList();
    }

    /** The columns of a table, in their order. */
    List<FormField> columns(String table) {
        return fields.stream().filter(field -> field.table().equals(table)).toList();
    }

    List<String> tables() {
        return fields.stream()
                .map(FormField::table)
                .filter(table -> !table.isEmpty())
                .distinct()
                .toList();
    }

    private static FormField field(String[] line) {
        return new FormField(
                line[0],
                line[1],
                line[2],
                line[3],
                line[4],
                line[5],
                line[6].equals("yes"),
                line[7],
                line[10],
                line[11].equals("fixed"));
    }
}

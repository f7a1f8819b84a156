package org.programmereporting.forms;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.programmereporting.excel.SafeText;
import org.programmereporting.forms.excel.FormWorkbookWriter;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.FormField.Requirement;

/** An issued workbook that somebody fills in, as a spreadsheet program would: into the open cells only. */
final class FilledForm {
    private final IssuedForm issued;
    private final Map<IssuedCell, Optional<FieldValue>> standing = new LinkedHashMap<>();

    FilledForm(IssuedForm issued) {
        this.issued = issued;
        issued.cells().forEach(cell -> standing.put(cell, cell.value()));
    }

    /** Fills every open cell, or empties it where no answer is required; in tables with rows to add, the first few rows. */
    FilledForm by(RandomAnswers answers) {
        issued.cells().stream().filter(cell -> cell.field().table().isEmpty()).forEach(cell -> fill(cell, answers));
        for (String table : issued.of().form().tables()) {
            Map<Integer, List<IssuedCell>> rows = issued.cells().stream()
                    .filter(cell -> cell.field().table().equals(table))
                    .collect(Collectors.groupingBy(cell -> cell.address().row(), TreeMap::new, Collectors.toList()));
            boolean growing = rows.values().stream().anyMatch(row -> row.get(0).open());
            int filled = growing ? answers.below(rows.size() + 1) : rows.size();
            rows.values().stream().limit(filled).forEach(row -> row.forEach(cell -> fill(cell, answers)));
            rows.values().stream()
                    .skip(filled)
                    .forEach(row -> row.forEach(cell -> standing.put(cell, Optional.empty())));
        }
        return this;
    }

    private void fill(IssuedCell cell, RandomAnswers answers) {
        if (!cell.open()) {
            return;
        }
        FormField field = cell.field();
        boolean isKey = !field.table().isEmpty()
                && issued.of().form().columnsOf(field.table()).get(0).equals(field);
        if (isKey) {
            standing.put(cell, Optional.of(new FieldValue.OfText("=" + cell.address())));
        } else {
            boolean answered = field.required() == Requirement.YES || answers.chance();
            standing.put(cell, answered ? Optional.of(answers.answer(field)) : Optional.empty());
        }
    }

    byte[] workbook() {
        byte[] bytes = new FormWorkbookWriter().write(issued);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            standing.forEach((cell, value) -> {
                CellAddress at = cell.address();
                put(workbook.getSheet(cell.field().sheet()).getRow(at.row()).getCell(at.column()), value);
            });
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void put(XSSFCell cell, Optional<FieldValue> value) {
        if (value.isEmpty()) {
            cell.setBlank();
        } else if (value.get() instanceof FieldValue.OfDate date) {
            cell.setCellValue(date.day());
        } else if (value.get() instanceof FieldValue.OfNumber number) {
            cell.setCellValue(number.number().doubleValue());
        } else {
            cell.setCellValue(SafeText.of(value.get().toString()));
        }
    }

    /** The single values by key. */
    Map<String, FieldValue> singles() {
        Map<String, FieldValue> singles = new TreeMap<>();
        standing.forEach((cell, value) -> {
            if (cell.field().table().isEmpty()) {
                value.ifPresent(answer -> singles.put(cell.field().key(), answer));
            }
        });
        return singles;
    }

    /** The rows of a table that hold something, each by its columns. */
    List<Map<String, FieldValue>> rows(String table) {
        Map<Integer, Map<String, FieldValue>> rows = new TreeMap<>();
        standing.forEach((cell, value) -> {
            if (cell.field().table().equals(table)) {
                value.ifPresent(answer -> rows.computeIfAbsent(cell.address().row(), row -> new TreeMap<>())
                        .put(cell.field().key(), answer));
            }
        });
        return List.copyOf(rows.values());
    }
}

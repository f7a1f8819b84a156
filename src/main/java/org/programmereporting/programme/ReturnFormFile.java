package org.programmereporting.programme;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.FieldType;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.FormHeading;
import org.programmereporting.returns.Prefill;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.SheetName;

/** Reads {@code return-form.csv}. */
final class ReturnFormFile {
    private static final String FILE = "return-form.csv";
    private static final String RANGE = "..";

    private ReturnFormFile() {}

    static ReturnForm read(Path folder, String programme, String version, List<String> olderVersions) {
        CsvTable lines = CsvTable.read(
                folder,
                FILE,
                "table",
                "key",
                "label",
                "sheet",
                "cell",
                "type",
                "required",
                "allowed",
                "severity",
                "message",
                "guidance",
                "prefill");
        FieldLine line = new FieldLine();
        List<FormField> fields = lines.without("type", FormHeading.TYPE).rows(line::field);
        HeadingLine headings = new HeadingLine(fields);
        return new ReturnForm(
                programme,
                version,
                Set.copyOf(olderVersions),
                fields,
                lines.only("type", FormHeading.TYPE).rows(headings::heading));
    }

    /** A heading must stand where no answer is looked for, or every return would seem to hold a stray value there. */
    private record HeadingLine(List<FormField> fields) {
        FormHeading heading(CsvRow row) {
            FormHeading heading = new FormHeading(
                    row.text("sheet"),
                    row.parsed("cell", FieldLine::cell, "a cell", "Write it as D14"),
                    row.text("label"));
            require(
                    fields.stream().anyMatch(field -> field.sheet().equals(heading.sheet())),
                    "The heading is for the sheet \"" + heading.sheet() + "\", which has no field",
                    "Name a sheet of the form");
            require(
                    fields.stream().noneMatch(field -> isRead(heading, field)),
                    "The heading in " + heading.sheet() + "!" + heading.cell() + " stands where answers are read",
                    "Put it above the first field, or beside single values into a column left of them");
            return heading;
        }

        private static boolean isRead(FormHeading heading, FormField field) {
            boolean below = heading.cell().row() >= field.cell().row();
            boolean inColumn = heading.cell().column() == field.cell().column();
            return heading.sheet().equals(field.sheet())
                    && below
                    && (inColumn || !field.table().isEmpty());
        }
    }

    /** Reads line after line, remembering which fields and cells are taken. */
    private static final class FieldLine {
        private final Set<String> paths = new HashSet<>();
        private final Set<String> cells = new HashSet<>();
        private final Map<String, String> sheets = new HashMap<>();

        FormField field(CsvRow row) {
            FieldType type = row.oneOf("type", FieldType.values(), FieldType::id);
            Bounds bounds = Bounds.of(row, type);
            requireSheet(row);
            FormField field = new FormField(
                    row.any("table"),
                    row.parsed("key", FieldLine::key, "a key", "Use small letters, digits and _"),
                    row.text("label"),
                    row.text("sheet"),
                    row.parsed("cell", FieldLine::cell, "a cell", "Write it as D14"),
                    type,
                    row.oneOf("required", FormField.Requirement.values(), ReturnFormFile::word),
                    bounds.choices,
                    bounds.smallest,
                    bounds.largest,
                    row.oneOf("severity", Severity.values(), Severity::id),
                    row.any("message"),
                    row.any("guidance"),
                    row.oneOf("prefill", Prefill.values(), Prefill::id).id());
            require(paths.add(field.path()), "The field \"" + field.path() + "\" stands twice", "Remove one line");
            require(
                    cells.add(field.sheet() + "!" + field.cell()),
                    "The cell " + field.sheet() + "!" + field.cell() + " has two fields",
                    "Give each field its own cell");
            require(
                    !field.table().isEmpty() || field.cell().column() > 0,
                    "The value of \"" + field.key() + "\" stands in column A, so there is no room for its label",
                    "Put it further right");
            return field;
        }

        private void requireSheet(CsvRow row) {
            String sheet = row.text("sheet");
            SheetName.problem(sheet).ifPresent(problem -> {
                throw new CsvRow.WrongCell("The sheet's name \"" + sheet + "\" " + problem, "Rename the sheet");
            });
            String earlier = sheets.computeIfAbsent(SheetName.key(sheet), key -> sheet);
            require(
                    earlier.equals(sheet),
                    "The sheets \"" + earlier + "\" and \"" + sheet + "\" are one to Excel",
                    "Write it as before, or rename one");
        }

        private static String key(String text) {
            if (!text.matches("[a-z][a-z0-9_]*")) {
                throw new IllegalArgumentException(text);
            }
            return text;
        }

        private static CellAddress cell(String text) {
            return CellAddress.of(text).orElseThrow(IllegalArgumentException::new);
        }
    }

    private static String word(FormField.Requirement requirement) {
        return requirement.name().toLowerCase(Locale.ROOT);
    }

    private static void require(boolean holds, String what, String mend) {
        if (!holds) {
            throw new CsvRow.WrongCell(what, mend);
        }
    }

    /** What {@code allowed} says: choices by {@code |}, or {@code min..max} with either end open. */
    private record Bounds(List<String> choices, Optional<BigDecimal> smallest, Optional<BigDecimal> largest) {
        static Bounds of(CsvRow row, FieldType type) {
            String allowed = row.any("allowed");
            if (type == FieldType.CHOICE) {
                require(!allowed.isEmpty(), "A choice needs its words in \"allowed\"", "Write them as yes|no|perhaps");
                List<String> words = row.words("allowed");
                require(
                        Set.copyOf(words).size() == words.size(),
                        "A word of \"allowed\" stands twice: \"" + allowed + "\"",
                        "Remove one");
                return new Bounds(words, Optional.empty(), Optional.empty());
            }
            if (allowed.isEmpty()) {
                return new Bounds(List.of(), Optional.empty(), Optional.empty());
            }
            int dots = allowed.indexOf(RANGE);
            require(dots >= 0, "\"" + allowed + "\" for \"allowed\" is not a range", "Write it as 0..100 or ..200");
            Bounds bounds = new Bounds(
                    List.of(), end(allowed.substring(0, dots)), end(allowed.substring(dots + RANGE.length())));
            require(
                    bounds.smallest
                            .flatMap(least -> bounds.largest.filter(most -> most.compareTo(least) < 0))
                            .isEmpty(),
                    "\"" + allowed + "\" for \"allowed\" ends before it begins",
                    "Write the smaller number first");
            return bounds;
        }

        private static Optional<BigDecimal> end(String text) {
            try {
                return text.isBlank() ? Optional.empty() : Optional.of(new BigDecimal(text.strip()));
            } catch (NumberFormatException notANumber) {
                throw new CsvRow.WrongCell(
                        "\"" + text + "\" in \"allowed\" is not a number", "Write the range as 0..100 or ..200");
            }
        }
    }
}

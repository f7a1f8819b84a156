package org.programmereporting.collect.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.RawReturn;
import org.programmereporting.returns.RawReturn.RawRow;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;

/**
 * Reads a return of the columns {@code table,row,field,value}: single fields have neither table nor row; the lines of a table's row share a word
 * in {@code row}. A field named twice has no value at all, since nobody can say which one was meant.
 */
public final class CsvReturnReader {
    static final List<String> HEADER = List.of("table", "row", "field", "value");

    public RawReturn read(String file, byte[] bytes, ReturnForm form) {
        try {
            return new Reading(file, form).all(CsvLines.read(bytes, HEADER));
        } catch (CsvProblem problem) {
            Source source = new Source(file, "", "line " + problem.line());
            return RawReturn.unreadable(new Finding(
                    FindingCode.CSV_LINE_MALFORMED, Severity.REJECT, source, "", "", sentence(problem.reason())));
        }
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** One file while it is read. */
    private static final class Reading {
        private final String file;
        private final ReturnForm form;
        private final Map<String, RawCell> values = new HashMap<>();
        private final Map<String, Map<String, Map<String, RawCell>>> tables = new HashMap<>();
        private final List<Finding> findings = new ArrayList<>();
        private final Map<String, FormField> fields;
        private final Set<String> seen = new HashSet<>();
        private final List<Runnable> twice = new ArrayList<>();

        Reading(String file, ReturnForm form) {
            this.file = file;
            this.form = form;
            this.fields = fieldsByName(form);
        }

        RawReturn all(List<CsvLine> lines) {
            form.tables().forEach(table -> tables.put(table, new LinkedHashMap<>()));
            lines.forEach(this::add);
            addBlanks();
            twice.forEach(Runnable::run);
            return new RawReturn(values, rows(), findings);
        }

        private static Map<String, FormField> fieldsByName(ReturnForm form) {
            Map<String, FormField> fields = new HashMap<>();
            for (FormField field : form.fields()) {
                String table = field.table().isEmpty() ? "" : field.table() + ".";
                form.former().of(field).forEach(name -> fields.putIfAbsent(table + name, field));
            }
            form.fields().forEach(field -> fields.put(field.path(), field));
            return fields;
        }

        private void add(CsvLine line) {
            String table = line.cell(0).strip();
            String name = line.cell(2).strip();
            FormField field = fields.get(table.isEmpty() ? name : table + "." + name);
            if (field == null) {
                note(FindingCode.FIELD_UNKNOWN, line, "", unknown(table, name));
                return;
            }
            if (!name.equals(field.key())) {
                String words = "The line has the name of an older form, and was read as \"" + field.key()
                        + "\". Use the field names of the form.";
                findings.add(finding(FindingCode.FORMER_NAME, Severity.NOTE, line, field.label(), words));
            }
            String row = table.isEmpty() ? "" : line.cell(1).strip();
            Map<String, RawCell> cells = table.isEmpty() ? values : rowOf(table, row);
            if (!seen.add(row + "\n" + field.path())) {
                String words = "The field is answered twice; neither answer was read. Keep one line.";
                findings.add(finding(FindingCode.FIELD_TWICE, field.whenUnread(), line, field.label(), words));
                twice.add(() -> cells.remove(field.key()));
            } else {
                cells.put(field.key(), new RawCell(CsvContent.of(line.cell(3), field), source(line)));
            }
        }

        private Map<String, RawCell> rowOf(String table, String row) {
            return tables.computeIfAbsent(table, key -> new LinkedHashMap<>())
                    .computeIfAbsent(row, key -> new HashMap<>());
        }

        private void addBlanks() {
            form.singles().forEach(field -> values.putIfAbsent(field.key(), blank(Source.of(file))));
            tables.forEach((table, rows) -> rows.values().forEach(cells -> {
                Source first = cells.values().stream()
                        .map(RawCell::source)
                        .min(Comparator.comparingInt(Reading::lineOf))
                        .orElse(Source.of(file));
                form.columnsOf(table).forEach(column -> cells.putIfAbsent(column.key(), blank(first)));
            }));
        }

        private Map<String, List<RawRow>> rows() {
            Map<String, List<RawRow>> result = new HashMap<>();
            tables.forEach((table, rows) ->
                    result.put(table, rows.values().stream().map(RawRow::new).toList()));
            return result;
        }

        private static String unknown(String table, String key) {
            String where = table.isEmpty() ? "" : " in table \"" + table + "\"";
            return "The form has no field \"" + key + "\"" + where + ". Use the field names of the form.";
        }

        private void note(FindingCode code, CsvLine line, String label, String words) {
            findings.add(finding(code, Severity.QUERY, line, label, words));
        }

        private Finding finding(FindingCode code, Severity severity, CsvLine line, String label, String words) {
            return new Finding(code, severity, source(line), label, line.cell(3).strip(), words);
        }

        private Source source(CsvLine line) {
            return new Source(file, "", "line " + line.number());
        }

        private static int lineOf(Source source) {
            return Integer.parseInt(source.cell().substring("line ".length()));
        }

        private static RawCell blank(Source source) {
            return new RawCell(new RawCell.Blank(), source);
        }
    }
}

package org.programmereporting.sample;

import java.util.List;
import java.util.Map;

/** A return as a trust's own system writes it: a line a value, dates as yyyy-MM-dd. */
final class CsvReturn {
    private final Form form;

    CsvReturn(Form form) {
        this.form = form;
    }

    byte[] bytes(SampleReturn sample) {
        CsvTable lines = new CsvTable("table,row,field,value");
        for (FormField field : form.single()) {
            Object value = sample.value(field.key());
            if (value != null) {
                lines.add("", "", field.key(), value);
            }
        }
        form.tables().forEach(table -> addRows(lines, table, sample.rows(table)));
        return lines.bytes();
    }

    private void addRows(CsvTable lines, String table, List<Map<String, Object>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            for (FormField column : form.columns(table)) {
                Object value = rows.get(i).get(column.key());
                if (value != null) {
                    lines.add(table, i + 1, column.key(), value);
                }
            }
        }
    }
}

package org.programmereporting.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.RawReturn;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;

/**
 * The answers of one return, each by itself judged.
 *
 * @param held paths of the fields, rows and tables that keep what was accepted last
 */
record Answers(
        Map<String, SourcedValue> values,
        Map<String, List<ReturnRow>> tables,
        Set<String> held,
        List<Finding> findings) {
    static Answers of(RawReturn raw, ReturnForm form, ReportingPeriod period) {
        Answers answers = new Answers(new TreeMap<>(), new TreeMap<>(), new TreeSet<>(), new ArrayList<>());
        Requirements requirements = new Requirements(period);
        for (FormField field : form.singles()) {
            answers.addSingle(Optional.ofNullable(raw.values().get(field.key())), field, requirements);
        }
        for (String table : form.tables()) {
            TableAnswers rows = new TableAnswers(form.columnsOf(table), requirements);
            rows.addAll(Optional.ofNullable(raw.tables().get(table)));
            answers.tables.put(table, rows.rows());
            answers.held.addAll(rows.held());
            answers.findings.addAll(rows.findings());
        }
        return answers;
    }

    private void addSingle(Optional<RawCell> cell, FormField field, Requirements requirements) {
        if (cell.isEmpty()) {
            // the reader told already that there is no place to read it from
            held.add(field.key());
            return;
        }
        ValueParser.Answer answer = ValueParser.parse(cell.get(), field);
        answer.value()
                .ifPresent(value -> values.put(
                        field.key(), new SourcedValue(value, cell.get().source())));
        answer.finding().ifPresent(findings::add);
        Optional<Finding> missing = requirements.missing(cell.get(), field);
        missing.ifPresent(findings::add);
        if (answer.held() || missing.isPresent()) {
            held.add(field.key());
        }
    }

    Optional<SourcedValue> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    StatusReturn status(OdsCode trust, ReportingPeriod period) {
        return new StatusReturn(trust, period, values, tables, held);
    }
}

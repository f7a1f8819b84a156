package org.programmereporting.job;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.Retention;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;

/** A judged return without what says who a person is: the answers that the definition calls personal, and what findings quote of them. */
final class WithoutPersons {
    private static final String REMOVED = "(removed)";

    private final Set<String> personal;
    private final Set<String> labels;

    WithoutPersons(Retention retention, ReturnForm form) {
        this.personal = Set.copyOf(retention.personal());
        this.labels = retention.personal().stream()
                .map(path -> form.field(path).map(FormField::label).orElseThrow())
                .collect(Collectors.toSet());
    }

    CheckedReturn of(CheckedReturn judged) {
        CheckedReturn without =
                judged.withFindings(judged.findings().stream().map(this::of).toList());
        return judged.answers().map(this::of).map(without::withAnswers).orElse(without);
    }

    private StatusReturn of(StatusReturn answers) {
        Map<String, List<ReturnRow>> tables = new TreeMap<>();
        answers.tables()
                .forEach((table, rows) -> tables.put(
                        table,
                        rows.stream()
                                .map(row -> new ReturnRow(row.key(), kept(row.values(), table + ".")))
                                .toList()));
        return new StatusReturn(answers.trust(), answers.period(), kept(answers.values(), ""), tables, answers.held());
    }

    private Map<String, SourcedValue> kept(Map<String, SourcedValue> values, String prefix) {
        Map<String, SourcedValue> kept = new TreeMap<>();
        values.forEach((key, said) -> kept.put(key, personal.contains(prefix + key) ? removed(said) : said));
        return kept;
    }

    /** That something was answered stays: a rule that asks for it must find what it found before. */
    private static SourcedValue removed(SourcedValue said) {
        return new SourcedValue(new FieldValue.OfText(REMOVED), said.source());
    }

    private Finding of(Finding finding) {
        return labels.contains(finding.field()) && !finding.value().isEmpty()
                ? new Finding(
                        finding.code(),
                        finding.severity(),
                        finding.source(),
                        finding.field(),
                        REMOVED,
                        finding.message().replace(finding.value(), REMOVED))
                : finding;
    }
}

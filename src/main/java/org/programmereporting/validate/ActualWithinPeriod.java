package org.programmereporting.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;

/** {@code actual-within-period}: what is reported as done was done by the period's last day; later belongs to the next return. */
final class ActualWithinPeriod implements WithinRule {
    private final List<FormField> fields;

    ActualWithinPeriod(RuleDefinition definition, ReturnForm form) {
        RuleSettings settings = new RuleSettings(definition, form, "fields");
        this.fields = settings.fields("fields").stream().map(settings::ofDates).toList();
    }

    @Override
    public Stream<Finding> check(StatusReturn answers, RuleContext context) {
        return fields.stream()
                .flatMap(field -> values(answers, field).flatMap(value -> check(field, value, context).stream()));
    }

    private static Stream<SourcedValue> values(StatusReturn answers, FormField field) {
        return field.table().isEmpty()
                ? answers.value(field.key()).stream()
                : answers.rows(field.table()).stream().flatMap(row -> row.value(field.key()).stream());
    }

    private static Optional<Finding> check(FormField field, SourcedValue value, RuleContext context) {
        if (value.value() instanceof FieldValue.OfDate date && date.day().isAfter(context.asAt())) {
            return Optional.of(RuleFindings.query(
                    FindingCode.ACTUAL_AFTER_PERIOD,
                    field,
                    value,
                    Words.date(date.day()) + " lies after the month's end, " + Words.date(context.asAt())
                            + ". Report it next month."));
        }
        return Optional.empty();
    }
}

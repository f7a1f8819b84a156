package org.programmereporting.validate;

import java.util.List;
import java.util.stream.Stream;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.StatusReturn;

/** {@code actual-within-period}: what is reported as done was done by the period's last day; later belongs to the next return. */
final class ActualWithinPeriod implements WithinRule {
    private final List<FormField> fields;

    ActualWithinPeriod(RuleDefinition definition, ReturnForm form) {
        RuleSettings settings = new RuleSettings(definition, form, "fields");
        this.fields = settings.dates("fields");
    }

    @Override
    public Stream<Finding> check(StatusReturn answers, RuleContext context) {
        return fields.stream()
                .flatMap(field -> Located.in(answers, field).stream())
                .flatMap(actual -> actual.date().filter(day -> day.isAfter(context.asAt())).stream()
                        .map(day -> RuleFindings.query(
                                FindingCode.ACTUAL_AFTER_PERIOD,
                                actual.field(),
                                actual.value(),
                                Words.date(day) + " lies after the month's end, " + Words.date(context.asAt())
                                        + ". Report it next month.")));
    }
}

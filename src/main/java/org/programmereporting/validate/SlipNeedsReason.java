package org.programmereporting.validate;

import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.StatusReturn;

/** {@code slip-needs-reason}: the actual date, else the forecast, more than so many days after the baseline needs a reason. */
final class SlipNeedsReason implements WithinRule {
    private final String table;
    private final FormField baseline;
    private final FormField forecast;
    private final FormField actual;
    private final FormField reason;
    private final int days;

    SlipNeedsReason(RuleDefinition definition, ReturnForm form) {
        RuleSettings settings =
                new RuleSettings(definition, form, "table", "baseline", "forecast", "actual", "reason", "days");
        this.table = settings.table("table");
        this.baseline = settings.dates(table, "baseline");
        this.forecast = settings.dates(table, "forecast");
        this.actual = settings.dates(table, "actual");
        this.reason = settings.column(table, "reason");
        this.days = settings.number("days");
    }

    @Override
    public Stream<Finding> check(StatusReturn answers, RuleContext context) {
        return answers.rows(table).stream()
                .filter(row -> RuleFindings.isMissing(answers, row, reason))
                .flatMap(this::check);
    }

    private Stream<Finding> check(ReturnRow row) {
        FormField reached = row.value(actual.key()).isPresent() ? actual : forecast;
        return row.date(baseline.key()).stream()
                .flatMap(planned -> row.date(reached.key()).stream().map(day -> ChronoUnit.DAYS.between(planned, day)))
                .filter(slip -> slip > days)
                .flatMap(slip -> row.value(reached.key()).stream()
                        .map(value -> RuleFindings.query(
                                FindingCode.SLIP_WITHOUT_REASON,
                                reached,
                                value,
                                row.key() + " is " + slip + " days after its baseline, more than " + days + ", and "
                                        + reason.label() + " is empty. Give the reason.")));
    }
}

package org.programmereporting.validate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.StatusReturn;

/** {@code late-needs-mitigation}: a forecast after the limit, such as the contract's end, says what is done about it. */
final class LateNeedsMitigation implements WithinRule {
    private final String table;
    private final FormField forecast;
    private final FormField limit;
    private final FormField mitigation;

    LateNeedsMitigation(RuleDefinition definition, ReturnForm form) {
        RuleSettings settings = new RuleSettings(definition, form, "table", "forecast", "limit", "mitigation");
        this.table = settings.table("table");
        this.forecast = settings.dates(table, "forecast");
        this.limit = settings.dates(table, "limit");
        this.mitigation = settings.column(table, "mitigation");
    }

    @Override
    public Stream<Finding> check(StatusReturn answers, RuleContext context) {
        return answers.rows(table).stream()
                .filter(row -> RuleFindings.isMissing(answers, row, mitigation))
                .flatMap(this::check);
    }

    private Stream<Finding> check(ReturnRow row) {
        Optional<LocalDate> day = row.date(forecast.key());
        Optional<LocalDate> last = row.date(limit.key());
        if (day.isEmpty() || last.isEmpty() || !day.get().isAfter(last.get())) {
            return Stream.empty();
        }
        String words = row.key() + ": " + Words.date(day.get()) + " lies after " + Words.date(last.get()) + " ("
                + limit.label() + "), and " + mitigation.label() + " is empty. Say what is done about it.";
        return row.value(forecast.key()).stream()
                .map(value -> RuleFindings.query(FindingCode.LATE_WITHOUT_MITIGATION, forecast, value, words));
    }
}

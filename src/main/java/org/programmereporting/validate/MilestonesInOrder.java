package org.programmereporting.validate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;

/**
 * {@code milestones-in-order}: no milestone is dated before the one it follows. A milestone's date is the last of the {@code dates} that it has (the
 * actual one, else the forecast); milestones without a date, or not applicable, are passed over.
 */
final class MilestonesInOrder implements WithinRule {
    private final String table;
    private final FormField order;
    private final List<FormField> dates;

    MilestonesInOrder(RuleDefinition definition, ReturnForm form) {
        RuleSettings settings = new RuleSettings(definition, form, "table", "order", "dates");
        this.table = settings.table("table");
        this.order = settings.column(table, "order");
        this.dates = settings.columns(table, "dates").stream()
                .map(column -> settings.ofDates("dates", column))
                .toList();
        if (order.choices().isEmpty()) {
            throw settings.wrong("order", "needs choices in \"" + order.path() + "\" to know the order");
        }
    }

    private record Dated(String milestone, FormField field, SourcedValue value, LocalDate day) {}

    @Override
    public Stream<Finding> check(StatusReturn answers, RuleContext context) {
        List<Dated> inOrder = order.choices().stream()
                .flatMap(milestone -> answers.row(table, milestone).stream())
                .filter(row -> !RuleFindings.isNotApplicable(row))
                .flatMap(row -> date(row).stream())
                .toList();
        Stream.Builder<Finding> findings = Stream.builder();
        for (int i = 1; i < inOrder.size(); i++) {
            Dated earlier = inOrder.get(i - 1);
            Dated later = inOrder.get(i);
            if (later.day().isBefore(earlier.day())) {
                findings.add(finding(earlier, later));
            }
        }
        return findings.build();
    }

    private Optional<Dated> date(ReturnRow row) {
        return dates.stream()
                .flatMap(field -> row.value(field.key()).stream()
                        .flatMap(value ->
                                row.date(field.key()).stream().map(day -> new Dated(row.key(), field, value, day))))
                .reduce((forecast, actual) -> actual);
    }

    private static Finding finding(Dated earlier, Dated later) {
        return RuleFindings.query(
                FindingCode.MILESTONES_OUT_OF_ORDER,
                later.field(),
                later.value(),
                later.milestone() + " (" + Words.date(later.day()) + ") comes before " + earlier.milestone() + " ("
                        + Words.date(earlier.day()) + "), which it follows. Check both dates.");
    }
}

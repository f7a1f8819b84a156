package org.programmereporting.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;

/** An accepted return for tests: empty, but for what the test says. */
final class AReturn {
    private final OdsCode trust;
    private final ReportingPeriod period;
    private final Map<String, SourcedValue> values = new TreeMap<>();
    private final Map<String, Map<String, Map<String, SourcedValue>>> tables = new TreeMap<>();
    private final Set<String> held = new TreeSet<>();

    private AReturn(String trust, String period) {
        this.trust = new OdsCode(trust);
        this.period = period(period);
    }

    static AReturn aReturn(String trust, String period) {
        return new AReturn(trust, period);
    }

    static ReportingPeriod period(String text) {
        return ReportingPeriod.of(text).orElseThrow();
    }

    AReturn rated(String rating) {
        values.put("delivery_confidence", sourced(new FieldValue.OfText(rating)));
        return this;
    }

    /** An answer by its key: a date where it is one, a yes or no, else text. */
    AReturn answering(String field, String answer) {
        values.put(field, sourced(value(answer)));
        return this;
    }

    /** A row of the table of tasks. */
    AReturn task(String id, String milestone, String critical, String finish, String forecast, String actual) {
        cells("tasks", id).put("milestone", sourced(new FieldValue.OfText(milestone)));
        cells("tasks", id).put("time_critical", sourced(value(critical)));
        date("tasks", id, "planned_finish", finish);
        date("tasks", id, "forecast_finish", forecast);
        return date("tasks", id, "actual_finish", actual);
    }

    private static FieldValue value(String text) {
        if (text.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return new FieldValue.OfDate(AReference.day(text));
        }
        return Stream.of(FieldValue.Answer.values())
                .filter(answer -> answer.id().equals(text))
                .<FieldValue>map(FieldValue.OfAnswer::new)
                .findFirst()
                .orElse(new FieldValue.OfText(text));
    }

    AReturn number(String key, String number) {
        values.put(key, sourced(new FieldValue.OfNumber(new BigDecimal(number))));
        return this;
    }

    AReturn text(String key, String text) {
        values.put(key, sourced(new FieldValue.OfText(text)));
        return this;
    }

    AReturn day(String key, String day) {
        values.put(key, sourced(new FieldValue.OfDate(LocalDate.parse(day))));
        return this;
    }

    /** A single field keeps an older value. */
    AReturn holding(String key) {
        held.add(key);
        return this;
    }

    AReturn forecasting(String service, String day) {
        return date("contracts", service, "forecast_exit", day);
    }

    AReturn exited(String service, String day) {
        return date("contracts", service, "actual_exit", day);
    }

    AReturn incoming(String service, String supplier) {
        cells("contracts", service).put("incoming_supplier", sourced(new FieldValue.OfText(supplier)));
        return this;
    }

    AReturn holding(String service, String column) {
        held.add(StatusReturn.heldPath("contracts", service, column));
        cells("contracts", service);
        return this;
    }

    /** Empty text: no date. */
    AReturn milestone(String milestone, String baseline, String actual, String status) {
        date("milestones", milestone, "baseline", baseline);
        date("milestones", milestone, "actual", actual);
        cells("milestones", milestone).put("status", sourced(new FieldValue.OfText(status)));
        return this;
    }

    AReturn date(String table, String row, String column, String day) {
        Map<String, SourcedValue> cells = cells(table, row);
        AReference.optionalDay(day).ifPresent(date -> cells.put(column, sourced(new FieldValue.OfDate(date))));
        return this;
    }

    StatusReturn build() {
        Map<String, List<ReturnRow>> rows = new TreeMap<>();
        tables.forEach((table, byKey) -> {
            List<ReturnRow> list = new ArrayList<>();
            byKey.forEach((key, cells) -> list.add(new ReturnRow(key, cells)));
            rows.put(table, list);
        });
        return new StatusReturn(trust, period, values, rows, held);
    }

    private Map<String, SourcedValue> cells(String table, String row) {
        return tables.computeIfAbsent(table, none -> new LinkedHashMap<>())
                .computeIfAbsent(row, none -> new TreeMap<>());
    }

    private SourcedValue sourced(FieldValue value) {
        return new SourcedValue(value, new Source(trust + "-" + period + ".xlsx", "Return", "D14"));
    }
}

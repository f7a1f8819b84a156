package org.programmereporting.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;
import org.programmereporting.returns.TrustPosition;

/** A trust's position with fixed values: one PACS contract of the harbour cohort, baseline 2015-03-31, that answered for June 2014. */
public final class ATrust {
    private final OdsCode code;
    private String name;
    private String cohort = "harbour";
    private String region = "R1";
    private String cluster = "harbour";
    private String period = "2014-06";
    private LocalDate deadline = LocalDate.parse("2015-06-30");
    private Optional<LocalDate> baseline = Optional.of(LocalDate.parse("2015-03-31"));
    private Optional<LocalDate> forecast = Optional.empty();
    private Optional<LocalDate> exit = Optional.empty();
    private Optional<LocalDate> reported = Optional.empty();
    private Optional<String> incoming = Optional.empty();
    private boolean answered = true;
    private boolean stale;
    private final Map<String, SourcedValue> values = new TreeMap<>();
    private final List<ReturnRow> milestones = new ArrayList<>();

    private ATrust(String code) {
        this.code = new OdsCode(code);
        this.name = "Trust " + code;
    }

    public static ATrust aTrust(String code) {
        return new ATrust(code);
    }

    public ATrust named(String name) {
        this.name = name;
        return this;
    }

    public ATrust inHills() {
        cohort = "hills";
        cluster = "hills";
        region = "R2";
        deadline = LocalDate.parse("2016-06-30");
        return this;
    }

    public ATrust due(String day) {
        deadline = LocalDate.parse(day);
        return this;
    }

    public ATrust forecasting(String day) {
        forecast = Optional.of(LocalDate.parse(day));
        return this;
    }

    /** The supplier that follows, as the trust names it. */
    public ATrust movingTo(String supplier) {
        incoming = Optional.of(supplier);
        return this;
    }

    public ATrust withoutBaseline() {
        baseline = Optional.empty();
        return this;
    }

    public ATrust exited(String day) {
        exit = Optional.of(LocalDate.parse(day));
        return this;
    }

    /** Its exit, which nobody has confirmed. */
    public ATrust reporting(String day) {
        reported = Optional.of(LocalDate.parse(day));
        return this;
    }

    public ATrust lastAnsweringFor(String period) {
        this.period = period;
        return this;
    }

    public ATrust stale() {
        stale = true;
        return this;
    }

    public ATrust neverAnswering() {
        answered = false;
        stale = true;
        return this;
    }

    public ATrust answering(String field, String value) {
        values.put(field, sourced(new FieldValue.OfText(value), "D" + (values.size() + 20)));
        return this;
    }

    public ATrust answering(String field, BigDecimal value) {
        values.put(field, sourced(new FieldValue.OfNumber(value), "D" + (values.size() + 20)));
        return this;
    }

    public ATrust answering(String field, LocalDate value) {
        values.put(field, sourced(new FieldValue.OfDate(value), "D" + (values.size() + 20)));
        return this;
    }

    /** Forecast of a milestone, and when it is to be reached by the baseline. */
    public ATrust expecting(String milestone, String baseline, String forecast) {
        milestone(milestone, baseline, Optional.empty());
        ReturnRow row = milestones.remove(milestones.size() - 1);
        Map<String, SourcedValue> cells = new TreeMap<>(row.values());
        cells.put("forecast", sourced(new FieldValue.OfDate(LocalDate.parse(forecast)), "C" + (milestones.size() + 5)));
        milestones.add(new ReturnRow(milestone, cells));
        return this;
    }

    /** Who follows as the supplier of its contract. */
    public ATrust goingTo(String supplier) {
        incoming = Optional.of(supplier);
        return this;
    }

    /** An answer that the centre corrected in line 2 of corrections.csv. */
    public ATrust corrected(String field, String value) {
        Source line = new Source("reference/corrections.csv", "", "line 2");
        values.put(field, new SourcedValue(new FieldValue.OfText(value), line));
        return this;
    }

    public ATrust milestone(String id, String baseline, Optional<String> actual) {
        Map<String, SourcedValue> row = new TreeMap<>();
        String line = Integer.toString(milestones.size() + 5);
        row.put("milestone", sourced(new FieldValue.OfText(id), "A" + line));
        row.put("baseline", sourced(new FieldValue.OfDate(LocalDate.parse(baseline)), "B" + line));
        actual.ifPresent(day -> row.put("actual", sourced(new FieldValue.OfDate(LocalDate.parse(day)), "D" + line)));
        milestones.add(new ReturnRow(id, row));
        return this;
    }

    private SourcedValue sourced(FieldValue value, String cell) {
        return new SourcedValue(value, new Source(code + ".xlsx", "Return", cell));
    }

    /** As it stands at a period; the return is carried forward when it is of an earlier one. */
    public TrustPosition positionAt(String at) {
        ReportingPeriod own = ReportingPeriod.of(period).orElseThrow();
        Optional<StatusReturn> answers = answered
                ? Optional.of(new StatusReturn(code, own, values, Map.of("milestones", milestones), Set.of()))
                : Optional.empty();
        ContractPosition contract = new ContractPosition(
                "PACS",
                cluster,
                "acme",
                incoming,
                deadline,
                Optional.empty(),
                baseline,
                baseline,
                forecast,
                reported,
                exit,
                Optional.empty());
        boolean carried = answered && !period.equals(at);
        return new TrustPosition(code, name, region, cohort, List.of(contract), answers, carried, stale);
    }
}

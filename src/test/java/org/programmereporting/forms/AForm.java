package org.programmereporting.forms;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.programmereporting.collect.ExampleForm;
import org.programmereporting.collect.ReturnReaders;
import org.programmereporting.returns.CalendarEntry;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.Cluster;
import org.programmereporting.returns.Contract;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;
import org.programmereporting.returns.Supplier;
import org.programmereporting.returns.Trust;
import org.programmereporting.returns.TrustPosition;
import org.programmereporting.validate.ReturnChecker;

/** The form of ZA1 for July 2014, with two contracts in the register, and the June return that the test says it sent. */
public final class AForm {
    public static final ReportingPeriod JUNE = ReportingPeriod.of("2014-06").orElseThrow();
    public static final ReportingPeriod JULY = JUNE.next();
    private static final OdsCode TRUST = new OdsCode("ZA1");

    private ReturnForm form = ExampleForm.FORM;
    private OdsCode sender = TRUST;
    private boolean answered = true;
    private Optional<CalendarEntry> dates = Optional.of(new CalendarEntry(
            JULY,
            LocalDateTime.parse("2014-08-08T17:00"),
            LocalDateTime.parse("2014-08-15T17:00"),
            LocalDateTime.parse("2014-08-21T09:30")));
    private final List<ContractPosition> contracts = new ArrayList<>();
    private final Map<String, SourcedValue> values = new TreeMap<>();
    private final Map<String, Map<String, Map<String, SourcedValue>>> tables = new TreeMap<>();

    private AForm() {
        said("ods_code", text("ZA1"));
    }

    public static AForm aForm() {
        return new AForm();
    }

    public static FieldValue text(String text) {
        return new FieldValue.OfText(text);
    }

    public static FieldValue day(String iso) {
        return new FieldValue.OfDate(LocalDate.parse(iso));
    }

    /** Another form than that of the first programme. */
    public AForm on(ReturnForm other) {
        form = other;
        return this;
    }

    /** The June return said so. */
    public AForm said(String key, FieldValue value) {
        values.put(key, sourced(value));
        return this;
    }

    public AForm said(String table, String row, String column, FieldValue value) {
        tables.computeIfAbsent(table, none -> new TreeMap<>())
                .computeIfAbsent(row, none -> new TreeMap<>())
                .put(column, sourced(value));
        return this;
    }

    /** No return was ever accepted. */
    public AForm silent() {
        answered = false;
        return this;
    }

    public AForm inheritedFrom(String predecessor) {
        sender = new OdsCode(predecessor);
        return this;
    }

    public AForm withoutDates() {
        dates = Optional.empty();
        return this;
    }

    /** A contract in place of the usual two. */
    public AForm holding(String service, String cluster, String baseline, String confirmedExit) {
        contracts.add(contract(service, cluster, baseline, confirmedExit));
        return this;
    }

    public IssuedForm issue() {
        List<ContractPosition> held = contracts.isEmpty()
                ? List.of(contract("PACS", "london", "2015-03-31", ""), contract("RIS", "london", "2015-02-28", ""))
                : contracts;
        Map<String, List<ReturnRow>> rows = new TreeMap<>();
        tables.forEach((table, byKey) -> rows.put(
                table,
                byKey.entrySet().stream()
                        .map(row -> new ReturnRow(row.getKey(), row.getValue()))
                        .toList()));
        StatusReturn june = new StatusReturn(sender, JUNE, values, rows, Set.of());
        TrustPosition position = new TrustPosition(
                TRUST,
                "Alpha NHS Trust",
                "Y56",
                "london-2015",
                held,
                Optional.of(june).filter(said -> answered),
                true,
                false);
        FormsMonth forms = new FormsMonth(form, JULY, dates, "The exit", "The centre", "en-GB");
        return new FormIssuer(forms, register()).issue(position);
    }

    /** A workbook as the program reads and judges it, without rules. */
    public static CheckedReturn read(byte[] workbook) {
        String file = "ZA1-2014-07.xlsx";
        return new ReturnChecker(ExampleForm.FORM, register(), List.of())
                .check(
                        JULY,
                        file,
                        "0".repeat(64),
                        Optional.empty(),
                        new ReturnReaders().read(file, workbook, ExampleForm.FORM));
    }

    /** What an issued cell holds, as text; its absence is "-", and an open cell is marked by a star. */
    public static String at(IssuedForm form, String path, int row) {
        FormField field = form.of().form().field(path).orElseThrow();
        return form.cells().stream()
                .filter(cell -> cell.field().equals(field)
                        && cell.address().equals(field.cell().down(row)))
                .map(cell -> cell.value().map(Object::toString).orElse("-") + (cell.open() ? "*" : ""))
                .findFirst()
                .orElse("no such cell");
    }

    private static ContractPosition contract(String service, String cluster, String baseline, String exit) {
        return new ContractPosition(
                service,
                cluster,
                "outco",
                Optional.empty(),
                LocalDate.parse("2015-06-30"),
                Optional.of(LocalDate.parse("2013-01-15")),
                Optional.of(LocalDate.parse("2014-12-31")),
                Optional.of(LocalDate.parse(baseline)),
                Optional.empty(),
                Optional.empty(),
                exit.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(exit)),
                Optional.empty());
    }

    private static SourcedValue sourced(FieldValue value) {
        return new SourcedValue(value, new Source("late/ZA1-june.xlsx", "Return", "D7"));
    }

    private static Register register() {
        LocalDate opened = LocalDate.parse("2001-04-01");
        return new Register(
                List.of(),
                List.of(
                        new Cluster("london", "London", LocalDate.parse("2015-06-30")),
                        new Cluster("eastern", "Eastern", LocalDate.parse("2016-06-30"))),
                List.of(),
                List.of(),
                List.of(new Trust(TRUST, "Alpha NHS Trust", "Y56", opened, Optional.empty(), opened)),
                List.of(new Contract(
                        TRUST,
                        "PACS",
                        "london",
                        "National PACS",
                        "outco",
                        opened,
                        Optional.empty(),
                        Optional.empty(),
                        new Source("reference/contracts.csv", "", "line 2"))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Supplier("outco", "Outgoing Systems", List.of())));
    }
}

package org.programmereporting.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.measure.MonthView;
import org.programmereporting.measure.NationalMetrics;
import org.programmereporting.returns.CalendarEntry;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.Cluster;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.ConfirmedExit;
import org.programmereporting.returns.Contact;
import org.programmereporting.returns.Contract;
import org.programmereporting.returns.Correction;
import org.programmereporting.returns.DeadlineChange;
import org.programmereporting.returns.Decision;
import org.programmereporting.returns.ExitForecast;
import org.programmereporting.returns.ExpectedReturn;
import org.programmereporting.returns.FieldPath;
import org.programmereporting.returns.FieldType;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.ForecastDay;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.LineFinding;
import org.programmereporting.returns.MigrationOutlook;
import org.programmereporting.returns.Milestone;
import org.programmereporting.returns.NationalForecast;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.OpenQuery;
import org.programmereporting.returns.Rating;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.Region;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.RemainingQuantiles;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.Supplier;
import org.programmereporting.returns.Trust;
import org.programmereporting.returns.TrustOutcome;
import org.programmereporting.returns.TrustPosition;

/** June 2014 of an invented programme with the cohorts harbour (deadline 30 June 2015) and hills (30 June 2016). */
public final class AMonth {
    private static final Figure NOTHING = new Figure.NotApplicable();

    private final List<MetricValue> values = new ArrayList<>();
    private final List<MetricDefinition> definitions = new ArrayList<>();
    private final List<TrustPosition> now = new ArrayList<>();
    private final List<TrustPosition> before = new ArrayList<>();
    private final List<NationalPosition> longBefore = new ArrayList<>();
    private final List<ExitForecast> forecasts = new ArrayList<>();
    private final Map<OdsCode, MigrationOutlook> migrations = new TreeMap<>();
    private final List<RemainingQuantiles> fan = new ArrayList<>();
    private final List<ExpectedReturn> expected = new ArrayList<>();
    private final List<CheckedReturn> returns = new ArrayList<>();
    private final List<Contact> contacts = new ArrayList<>();
    private final List<Trust> trusts = new ArrayList<>();
    private final List<Contract> contracts = new ArrayList<>();
    private final List<ConfirmedExit> exits = new ArrayList<>();
    private final List<DeadlineChange> deadlines = new ArrayList<>();
    private final List<OpenQuery> asked = new ArrayList<>();
    private final List<LineFinding> lines = new ArrayList<>();
    private final List<Correction> corrections = new ArrayList<>();
    private List<String> commentary = List.of();
    private Optional<LocalDateTime> knownBy = Optional.empty();
    private Optional<Edition> edition = Optional.empty();
    private List<Publication> published = List.of();

    public static AMonth aMonth() {
        return new AMonth();
    }

    /** A national figure without history. */
    public AMonth metric(String id, long value) {
        return add(id, "", "", Figure.of(value), NOTHING, NOTHING);
    }

    public AMonth metric(String id, long value, long previous) {
        return metric(id, "", "", value, previous);
    }

    public AMonth metric(String id, String group, String groupValue, long value, long previous) {
        return add(id, group, groupValue, Figure.of(value), Figure.of(previous), Figure.of(value - previous));
    }

    /** Trusts out of others, nationally. */
    public AMonth part(String id, long part, long whole) {
        values.add(new MetricValue(
                id, "trusts", "", "", Figure.of(part), Figure.of(part), Figure.of(whole), NOTHING, NOTHING));
        return this;
    }

    /** A median or mean over trusts, nationally. */
    public AMonth median(String id, long value, long trusts, long previous) {
        values.add(new MetricValue(
                id,
                "days",
                "",
                "",
                Figure.of(value),
                NOTHING,
                Figure.of(trusts),
                Figure.of(previous),
                Figure.of(value - previous)));
        return this;
    }

    public AMonth unknown(String id) {
        return add(id, "", "", new Figure.NotAvailable(), new Figure.NotAvailable(), new Figure.NotAvailable());
    }

    public AMonth share(String id, String group, String groupValue, long part, long whole) {
        Figure share = Figure.of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP));
        values.add(new MetricValue(
                id, "share", group, groupValue, share, Figure.of(part), Figure.of(whole), NOTHING, NOTHING));
        return this;
    }

    private AMonth add(String id, String group, String groupValue, Figure value, Figure previous, Figure change) {
        values.add(new MetricValue(id, "trusts", group, groupValue, value, NOTHING, NOTHING, previous, change));
        return this;
    }

    public AMonth defining(String id, String title, String kind, Map<String, String> settings) {
        definitions.add(
                new MetricDefinition(id, title, "trusts", kind, List.of(), "What " + title + " means.", settings));
        return this;
    }

    public AMonth with(ATrust... trusts) {
        Arrays.stream(trusts).map(trust -> trust.positionAt("2014-06")).forEach(now::add);
        return this;
    }

    /** As the trusts stood in May 2014. */
    public AMonth withInMay(ATrust... trusts) {
        Arrays.stream(trusts).map(trust -> trust.positionAt("2014-05")).forEach(before::add);
        return this;
    }

    /** As the trusts stood in so many months before May 2014. */
    public AMonth withMonthsBeforeMay(int months, ATrust... trusts) {
        while (longBefore.size() < months) {
            ReportingPeriod month =
                    (longBefore.isEmpty() ? JUNE.previous() : longBefore.get(0).period()).previous();
            String period = month.toString();
            longBefore.add(
                    0,
                    new NationalPosition(
                            month,
                            month.lastDay(),
                            Arrays.stream(trusts)
                                    .map(trust -> trust.positionAt(period))
                                    .toList()));
        }
        return this;
    }

    public AMonth expecting(String trust, TrustOutcome outcome, Finding... findings) {
        Optional<CheckedReturn> file =
                outcome == TrustOutcome.MISSING ? Optional.empty() : Optional.of(file(trust, outcome, findings));
        expected.add(new ExpectedReturn(new OdsCode(trust), outcome, file, Optional.of(false)));
        file.ifPresent(returns::add);
        return this;
    }

    private static CheckedReturn file(String trust, TrustOutcome outcome, Finding... findings) {
        return new CheckedReturn(
                JUNE,
                trust + ".xlsx",
                "ab12",
                Optional.of(LocalDateTime.parse("2014-07-03T10:15")),
                Optional.of(new OdsCode(trust)),
                false,
                FileOutcome.valueOf(outcome.name()),
                "",
                Optional.empty(),
                List.of(findings));
    }

    /** In the register: a trust that holds a PACS contract of the cluster. */
    public AMonth registering(String code, String cluster) {
        OdsCode trust = new OdsCode(code);
        LocalDate start = LocalDate.parse("2006-01-01");
        trusts.add(new Trust(trust, "Trust " + code, "R1", start, Optional.empty(), start));
        contracts.add(new Contract(
                trust,
                "PACS",
                cluster,
                "System",
                "acme",
                start,
                Optional.empty(),
                Optional.of(LocalDate.parse("2015-03-31")),
                new Source("contracts.csv", "", "line 2")));
        return this;
    }

    public AMonth confirmingExit(String code, String day) {
        exits.add(new ConfirmedExit(
                new OdsCode(code),
                "PACS",
                LocalDate.parse(day),
                LocalDate.parse(day),
                new Source("exits.csv", "", "line 2")));
        return this;
    }

    public AMonth movingDeadline(String cohort, String day) {
        deadlines.add(new DeadlineChange(
                cohort, LocalDate.parse(day), LocalDate.parse("2014-01-01"), "Extended.", Source.of("deadlines.csv")));
        return this;
    }

    public AMonth contact(String trust, String role, String name, String email, String telephone) {
        contacts.add(new Contact(new OdsCode(trust), role, name, email, telephone));
        return this;
    }

    public AMonth commentary(String... paragraphs) {
        commentary = List.of(paragraphs);
        return this;
    }

    public AMonth sealedAs(Edition sealed) {
        edition = Optional.of(sealed);
        return this;
    }

    public AMonth heldAgainst(Publication... publications) {
        published = List.of(publications);
        return this;
    }

    public AMonth knownBy(String time) {
        knownBy = Optional.of(LocalDateTime.parse(time));
        return this;
    }

    /** A query of May that nobody answered. */
    public AMonth stillAsking(String trust, Finding finding) {
        return asking(trust, JUNE.previous(), finding, Optional.empty());
    }

    /** A query of June, decided by the exit lead. */
    public AMonth deciding(String trust, Finding finding, Decision.Verdict verdict) {
        Decision decision = new Decision(
                new OdsCode(trust),
                JUNE,
                finding.code(),
                "",
                finding.field(),
                verdict,
                "asked by telephone",
                "Exit lead",
                new Source("reference/decisions.csv", "", "line 2"));
        return asking(trust, JUNE, finding, Optional.of(decision));
    }

    private AMonth asking(String trust, ReportingPeriod period, Finding finding, Optional<Decision> decision) {
        asked.add(new OpenQuery(new OdsCode(trust), period, finding, decision));
        return this;
    }

    /** A line of the centre that does not fit. */
    public AMonth notFitting(String trust, Finding finding) {
        lines.add(new LineFinding(new OdsCode(trust), JUNE, finding));
        return this;
    }

    /** A correction of the delivery confidence in line 2 of corrections.csv. */
    public AMonth correcting(String trust) {
        corrections.add(new Correction(
                new OdsCode(trust),
                JUNE,
                FieldPath.single("delivery_confidence"),
                "green",
                "red",
                "mistaken",
                "PACS manager",
                "Analyst",
                "Lead analyst",
                new Source("reference/corrections.csv", "", "line 2")));
        return this;
    }

    /** Of a trust in June. */
    public AMonth forecasting(String trust, ForecastDay p50, ForecastDay p80, double onTime) {
        forecasts.add(new ExitForecast(
                new OdsCode(trust),
                ExitForecast.Basis.FORECAST,
                Optional.of(p50),
                Optional.of(p80),
                Optional.of(onTime)));
        return this;
    }

    public AMonth withoutForecast(String trust, ExitForecast.Basis basis) {
        forecasts.add(
                new ExitForecast(new OdsCode(trust), basis, Optional.empty(), Optional.empty(), Optional.empty()));
        return this;
    }

    /** What a trust's migration says of its exit. */
    public AMonth migrating(String trust, MigrationOutlook outlook) {
        migrations.put(new OdsCode(trust), outlook);
        return this;
    }

    /** How many trusts may remain; the cohort is empty for all. */
    public AMonth remaining(String month, String cohort, int p10, int p50, int p80, int p90) {
        return remaining(month, cohort.isEmpty() ? "" : "cohort", cohort, p10, p50, p80, p90);
    }

    /** How many trusts of a group may remain. */
    public AMonth remaining(String month, String group, String value, int p10, int p50, int p80, int p90) {
        fan.add(new RemainingQuantiles(ReportingPeriod.of(month).orElseThrow(), group, value, p10, p50, p80, p90));
        return this;
    }

    private MonthView view(List<NationalPosition> positions, NationalPosition opening) {
        MonthView view = new MonthView(reference(), positions, opening, expected);
        return forecasts.isEmpty() && fan.isEmpty()
                ? view
                : view.with(new NationalForecast(forecasts, fan, migrations, 84));
    }

    public MonthlyFigures figures() {
        NationalPosition june = new NationalPosition(JUNE, JUNE.lastDay(), now);
        NationalPosition may =
                new NationalPosition(JUNE.previous(), JUNE.previous().lastDay(), before);
        List<NationalPosition> positions = new ArrayList<>(longBefore);
        positions.addAll(before.isEmpty() ? List.of(june) : List.of(may, june));
        return new MonthlyFigures(
                ABOUT,
                view(positions, may),
                new NationalMetrics(values),
                definitions,
                FORM,
                returns,
                commentary,
                Optional.of(LocalDateTime.parse("2014-07-17T09:30")),
                Optional.empty(),
                knownBy,
                new OpenMatters(queries(), lines),
                "f1a2",
                edition,
                published);
    }

    /** Of the returns that count, unless the test says otherwise. */
    private SortedMap<OdsCode, List<OpenQuery>> queries() {
        SortedMap<OdsCode, List<OpenQuery>> all = new TreeMap<>();
        expected.stream()
                .filter(each -> each.outcome().isAccepted())
                .forEach(each -> each.file().stream()
                        .flatMap(file -> file.findings().stream())
                        .filter(finding -> finding.severity() == Severity.QUERY)
                        .forEach(finding -> asking(all, JUNE, each.trust(), finding, Optional.empty())));
        asked.forEach(query -> asking(all, query.period(), query.trust(), query.finding(), query.decision()));
        return all;
    }

    private static void asking(
            SortedMap<OdsCode, List<OpenQuery>> all,
            ReportingPeriod period,
            OdsCode trust,
            Finding finding,
            Optional<Decision> decision) {
        all.computeIfAbsent(trust, none -> new ArrayList<>()).add(new OpenQuery(trust, period, finding, decision));
    }

    private static final ReportingPeriod JUNE = ReportingPeriod.of("2014-06").orElseThrow();

    private static final About ABOUT = new About(
            "coast-exit",
            "Exit from the coast contracts",
            "The Centre",
            "Lead analyst, coast exits",
            "coast board",
            "en-GB",
            "Management information.",
            "The trusts are invented.");

    static final ReturnForm FORM = new ReturnForm(
            "coast-exit",
            "1",
            Set.of(),
            List.of(
                    field("", "delivery_confidence", "Delivery confidence", "Return", "D20"),
                    field("", "tb_total", "Volume, total (TB)", "Return", "D21"),
                    field("milestones", "milestone", "Milestone", "Milestones", "A4"),
                    field("milestones", "baseline", "Baseline", "Milestones", "B4"),
                    field("milestones", "actual", "Actual", "Milestones", "D4")));

    private static FormField field(String table, String key, String label, String sheet, String cell) {
        return new FormField(
                table,
                key,
                label,
                sheet,
                CellAddress.of(cell).orElseThrow(),
                FieldType.TEXT,
                FormField.Requirement.NO,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Severity.HOLD,
                "",
                "",
                "");
    }

    private ReferenceData reference() {
        return new ReferenceData(
                register(deadlines, trusts, contracts, exits),
                List.of("PACS", "RIS"),
                List.of(
                        new Milestone("contract-award", "Contract award", true),
                        new Milestone("go-live", "Go-live", true)),
                List.of(
                        new Rating("green", "Green", "highly likely"),
                        new Rating("amber", "Amber", "feasible"),
                        new Rating("red", "Red", "appears unachievable")),
                List.of(),
                List.of(),
                List.of(new CalendarEntry(
                        JUNE,
                        LocalDateTime.parse("2014-07-04T17:00"),
                        LocalDateTime.parse("2014-07-09T17:00"),
                        LocalDateTime.parse("2014-07-17T09:30"))),
                contacts,
                LocalDate.parse("2013-12-31"),
                2,
                corrections,
                List.of(),
                List.of());
    }

    public static Register register() {
        return register(List.of(), List.of(), List.of(), List.of());
    }

    private static Register register(
            List<DeadlineChange> deadlines, List<Trust> trusts, List<Contract> contracts, List<ConfirmedExit> exits) {
        return new Register(
                List.of(new Region("R1", "East coast"), new Region("R2", "West coast")),
                List.of(
                        new Cluster("harbour", "Harbour", LocalDate.parse("2015-06-30")),
                        new Cluster("hills", "Hills", LocalDate.parse("2016-06-30"))),
                List.of(
                        new Cohort(
                                "harbour",
                                "Harbour contract",
                                List.of("harbour"),
                                LocalDate.parse("2015-06-30"),
                                Source.of("programme.yml")),
                        new Cohort(
                                "hills",
                                "Hills contract",
                                List.of("hills"),
                                LocalDate.parse("2016-06-30"),
                                Source.of("programme.yml"))),
                deadlines,
                trusts,
                contracts,
                exits,
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new Supplier("acme", "Acme Imaging", List.of()),
                        new Supplier("zenith", "Zenith", List.of()),
                        new Supplier("orion", "Orion", List.of())));
    }
}

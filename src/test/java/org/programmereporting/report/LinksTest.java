package org.programmereporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.report.AFinding.aFinding;
import static org.programmereporting.report.AMonth.aMonth;
import static org.programmereporting.report.ATrust.aTrust;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.TrustOutcome;

class LinksTest {
    private static final List<SheetDefinition> SHEETS = List.of(
            new SheetDefinition("headlines", "Headlines", Map.of()),
            new SheetDefinition("cohort", "Harbour's trusts", Map.of("cohort", "harbour")),
            new SheetDefinition("remaining", "Remaining", Map.of()),
            new SheetDefinition("slippage", "Slippage", Map.of()));

    private static AMonth month() {
        return aMonth().defining("trusts-remaining", "Trusts remaining", "trust-count", Map.of("of", "remaining"))
                .defining("forecast-late", "Forecast late", "deadline-state", Map.of("state", "forecast-late"))
                .defining("forecast-none", "No forecast", "deadline-state", Map.of("state", "forecast-none"))
                .defining(
                        "slippage",
                        "Slippage",
                        "slippage",
                        Map.of("over-days", "28", "quantile", "0.8", "smallest-group", "1"))
                .metric("trusts-remaining", 3, 3)
                .metric("trusts-remaining", "cohort", "harbour", 2, 2)
                .metric("forecast-none", 1, 1)
                .metric("forecast-late", 1, 1)
                .metric("forecast-on-time", 1, 1)
                .with(
                        aTrust("ZA1").forecasting("2015-05-01"),
                        aTrust("ZA2").forecasting("2015-08-01").answering("delivery_confidence", "red"),
                        aTrust("ZB1").inHills())
                .expecting("ZA2", TrustOutcome.ACCEPTED);
    }

    private static Stream<Sheet.Tabular> tables(Report report) {
        return report.sheets().stream().filter(Sheet.Tabular.class::isInstance).map(Sheet.Tabular.class::cast);
    }

    private static String table(Report report, String name) {
        return tables(report)
                .filter(sheet -> sheet.name().equals(name))
                .map(TableText::of)
                .findFirst()
                .orElseThrow();
    }

    private static Report board() {
        return ReportLayout.compose(month().figures(), SHEETS);
    }

    private static List<Report> groups() {
        return Packs.of(
                        () -> ReportLayout.compose(month().figures(), SHEETS),
                        month().figures(),
                        Optional.empty(),
                        SHEETS,
                        List.of(new PackDefinition("cohort", Map.of())))
                .stream()
                .map(workbook -> workbook.composed().get())
                .toList();
    }

    static Stream<Report> reports() {
        return groups().stream();
    }

    /** On its row a link finds what it says: the trust, or the first trust of the figure; else the top of the sheet. */
    @ParameterizedTest
    @MethodSource("reports")
    void leadToSheetsAndRowsOfTheSameWorkbook(Report report) {
        List<Cell.Link> links = tables(report)
                .flatMap(sheet -> sheet.table().rows().stream().flatMap(List::stream))
                .filter(Cell.Link.class::isInstance)
                .map(Cell.Link.class::cast)
                .toList();
        assertThat(links).hasSizeGreaterThan(3);
        assertThat(links)
                .allSatisfy(link -> assertThat(tables(report)
                                .filter(sheet -> sheet.name().equals(link.sheet()))
                                .flatMap(LinksTest::addresses))
                        .as(link.toString())
                        .contains(link.cell()));
    }

    private static Stream<String> addresses(Sheet.Tabular sheet) {
        return Stream.concat(
                Stream.of("A1"),
                Stream.iterate(0, row -> row < sheet.table().rows().size(), row -> row + 1)
                        .map(sheet::address));
    }

    @Test
    void leadFromAFigureToItsTrusts() {
        assertThat(table(board(), "Headlines"))
                .contains("Trusts remaining -> Remaining by trust!A1 | ")
                .contains("No forecast -> Remaining by trust!A8 | ")
                .contains("Forecast late -> Remaining by trust!A9 | ");
        assertThat(table(board(), "Remaining by trust").lines().skip(1))
                .extracting(line -> line.split(" \\| ", -1)[0])
                .containsExactly("ZB1", "ZA2 -> Harbour's trusts!A10", "ZA1 -> Harbour's trusts!A11");
    }

    @Test
    void leadFromAMedianThatSaysOfHowManyTrustsItIs() {
        Report report = ReportLayout.compose(
                month().defining("time-contingency", "Contingency", "time-contingency", Map.of("quantile", "0.8"))
                        .median("time-contingency", 72, 40, 105)
                        .figures(),
                SHEETS);
        assertThat(table(report, "Headlines"))
                .contains("Contingency (of 40 trusts) -> Remaining by trust!A1 | Days | 72");
    }

    @Test
    void leadFromAFigureOfNoTrustToWhereTheyWouldBe() {
        assertThat(table(
                        ReportLayout.compose(
                                month().defining(
                                                "past-deadline",
                                                "Past the deadline",
                                                "deadline-state",
                                                Map.of("state", "past-deadline"))
                                        .metric("past-deadline", 0, 0)
                                        .figures(),
                                SHEETS),
                        "Headlines"))
                .contains("Past the deadline -> Remaining by trust!A1 | Trusts | 0");
    }

    @Test
    void leadFromAReasonForAttentionToTheTrustsOwnValue() {
        Report report = ReportLayout.compose(
                month().figures(),
                Stream.concat(
                                SHEETS.stream(),
                                Stream.of(new SheetDefinition(
                                        "attention",
                                        "Attention list",
                                        Map.of("reasons", "forecast-late, milestones-overdue"))))
                        .toList());
        assertThat(table(report, "Attention list"))
                .contains("| Forecasts its exit for 1 August 2015, after the deadline of 30 June 2015"
                        + " -> Remaining by trust!A9 |");
        assertThat(table(report, "Attention list reasons"))
                .contains("Forecasts its exit after the deadline -> Remaining by trust!A9 | 1 | 1")
                .contains("Milestones overdue | 0 | 0");
    }

    @Test
    void leadFromACohortToItsTrusts() {
        assertThat(table(board(), "Remaining")).contains("Cohort | Harbour contract -> Harbour's trusts!A1 | 2");
    }

    @Test
    void leadToNothingThatNobodyListed() {
        assertThat(table(ReportLayout.compose(month().figures(), SHEETS.subList(0, 1)), "Headlines"))
                .contains("Trusts remaining | Trusts | 3")
                .doesNotContain("->");
    }

    @Test
    void leadInTheAnnexFromATrustAndAFindingToTheirSources() {
        AMonth month = aMonth().with(aTrust("ZA1").answering("delivery_confidence", "red"))
                .expecting("ZA1", TrustOutcome.ACCEPTED, aFinding(Severity.QUERY, FindingCode.NARRATIVE_MISSING));
        Report annex = AnnexLayout.compose(month.figures());
        assertThat(table(annex, "Findings")).contains("ZA1 -> Sources!A9 | ZA1.xlsx | Return | D20 -> Sources!A9");
    }

    /** What was held or corrected is no source: the earlier value, or the centre's line, counts in its place. */
    @Test
    void leadFromAFindingAboutAValueThatDoesNotCountToTheOneThatDoes() {
        AMonth month = aMonth().with(aTrust("ZA1").answering("delivery_confidence", "red"))
                .expecting(
                        "ZA1",
                        TrustOutcome.ACCEPTED,
                        finding("Delivery confidence", "ZA1-late.xlsx", "D20"),
                        finding("Delivery confidence", "ZA1-late.xlsx", "D44"),
                        finding("Another field", "ZA1-late.xlsx", "D20"));
        assertThat(table(AnnexLayout.compose(month.figures()), "Findings"))
                .contains("ZA1-late.xlsx | Return | D20 -> Sources!A9 | Delivery confidence")
                .contains("ZA1-late.xlsx | Return | D44 -> Sources!A9 | Delivery confidence")
                .contains("ZA1-late.xlsx | Return | D20 | Another field");
    }

    private static Finding finding(String field, String file, String cell) {
        return new Finding(
                FindingCode.CORRECTED, Severity.NOTE, new Source(file, "Return", cell), field, "value", "Message.");
    }

    @Test
    void leadInTheAnnexFromASuppliersClashesToTheirWeeks() {
        Report annex = AnnexLayout.compose(month().defining(
                        "go-live-clashes", "Clashes", "go-live-clashes", Map.of("more-than", "1", "go-live", "go-live"))
                .metric("go-live-clashes", "incoming-supplier", "zenith", 1, 1)
                .figures());
        assertThat(table(annex, "Suppliers")).contains("Clashes -> Supplier clashes!A1 | Incoming supplier");
    }
}

package org.programmereporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.report.AMonth.aMonth;
import static org.programmereporting.report.ATrust.aTrust;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.TrustOutcome;

/** The workbooks of cohorts and regions, of two trusts in the harbour (east) and one in the hills (west). */
class GroupWorkbookTest {
    private static final List<SheetDefinition> SHEETS = List.of(
            new SheetDefinition("headlines", "Headlines", Map.of()),
            new SheetDefinition("cohort", "Harbour June 2015", Map.of("cohort", "harbour")),
            new SheetDefinition("cohort", "Hills 2016", Map.of("cohort", "hills")),
            new SheetDefinition("remaining", "Remaining", Map.of()),
            new SheetDefinition("burn-down", "Burn-down", Map.of()),
            new SheetDefinition("reconciliation", "Reconciliation", Map.of()),
            new SheetDefinition("returns", "Returns", Map.of()));

    private static AMonth month() {
        return aMonth().defining("trusts-remaining", "Trusts remaining", "trust-count", Map.of("of", "remaining"))
                .defining("adoption", "Adoption", "adoption", Map.of("pick", "latest"))
                .metric("trusts-remaining", 3, 4)
                .metric("trusts-remaining", "cohort", "harbour", 2, 3)
                .metric("trusts-remaining", "cohort", "hills", 1, 1)
                .metric("trusts-remaining", "region", "R1", 2, 3)
                .metric("reconciliation", "cohort", "harbour", 2, 3)
                .metric("adoption", 128)
                .with(aTrust("ZA1"), aTrust("ZA2"), aTrust("ZB1").inHills().named("Hilltop"))
                .withInMay(aTrust("ZA1"), aTrust("ZA2"), aTrust("ZB1").inHills())
                .expecting("ZA1", TrustOutcome.ACCEPTED)
                .expecting("ZB1", TrustOutcome.MISSING)
                .commentary("Hilltop has no plan.");
    }

    private static List<PackWorkbook> workbooks(AMonth month, String... kinds) {
        List<PackDefinition> packs = java.util.stream.Stream.of(kinds)
                .map(kind -> new PackDefinition(kind, Map.of()))
                .toList();
        return Packs.of(
                () -> ReportLayout.compose(month.figures(), SHEETS), month.figures(), Optional.empty(), SHEETS, packs);
    }

    private static Report report(AMonth month, String kind, String file) {
        return workbooks(month, kind).stream()
                .filter(workbook -> workbook.file().equals(file))
                .map(workbook -> workbook.composed().get())
                .findFirst()
                .orElseThrow();
    }

    private static String table(Report report, String name) {
        return report.sheets().stream()
                .filter(sheet -> sheet.name().equals(name))
                .map(sheet -> TableText.of((Sheet.Tabular) sheet))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void areMadeOfTheGroupsThatHaveTrusts() {
        assertThat(workbooks(month(), "cohort", "region"))
                .extracting(PackWorkbook::file)
                .containsExactly(
                        "national-report.xlsx",
                        "analyst-annex.xlsx",
                        "cohorts/harbour.xlsx",
                        "cohorts/hills.xlsx",
                        "regions/R1.xlsx",
                        "regions/R2.xlsx");
        assertThat(workbooks(aMonth().with(aTrust("ZA1")).expecting("ZA1", TrustOutcome.ACCEPTED), "cohort"))
                .extracting(PackWorkbook::file)
                .containsExactly("national-report.xlsx", "analyst-annex.xlsx", "cohorts/harbour.xlsx");
    }

    @Test
    void putTheNationalFigureBesideTheGroupsOwn() {
        assertThat(table(report(month(), "cohort", "cohorts/harbour.xlsx"), "Headlines"))
                .isEqualTo("""
                        Figure | Unit | Value | Previous | Change | National
                        Trusts remaining -> Remaining by trust!A1 | Trusts | 2 | 3 | -1 | 3
                        """);
        assertThat(table(report(month(), "cohort", "cohorts/harbour.xlsx"), "Remaining"))
                .isEqualTo("""
                        Breakdown | Category | Value | Previous | Change | National
                        Cohort | Harbour contract -> Harbour June 2015!A1 | 2 | 3 | -1 | 3
                        """);
    }

    @Test
    void haveTheNationsRowBelowTheGroupsOwn() {
        AMonth month =
                month().metric("responses-expected", "cohort", "harbour", 1, 1).metric("responses-expected", 2, 2);
        assertThat(table(report(month, "cohort", "cohorts/harbour.xlsx"), "Returns")
                        .lines()
                        .map(line -> line.substring(0, line.indexOf(" |", line.indexOf(" |") + 1))))
                .containsExactly("Cohort | Expected", "Harbour contract -> Harbour June 2015!A1 | 1", "National | 2");
    }

    @Test
    void haveTheSheetsThatTheGroupHasSomethingFor() {
        assertThat(report(month(), "cohort", "cohorts/harbour.xlsx").sheets())
                .extracting(Sheet::name)
                .contains("Harbour June 2015", "Reconciliation")
                .doesNotContain("Hills 2016", "Burn-down by cohort");
        assertThat(report(month(), "region", "regions/R2.xlsx").sheets())
                .extracting(Sheet::name)
                .contains("Hills 2016", "Burn-down")
                .doesNotContain("Harbour June 2015", "Reconciliation");
    }

    @Test
    void sayNothingOfOtherTrustsNorTheAnalystsWords() {
        assertThat(report(month(), "cohort", "cohorts/harbour.xlsx").toString())
                .contains("ZA1")
                .doesNotContain("ZB1")
                .doesNotContain("Hilltop");
    }

    @Test
    void tellTheGroupsFiguresOnTheCoverAndTheNationsBeside() {
        assertThat(((Sheet.Cover) report(month(), "cohort", "cohorts/harbour.xlsx")
                                .sheets()
                                .get(0))
                        .lines())
                .extracting(Sheet.Line::text)
                .contains(
                        "Report on the cohort Harbour contract for June 2014. All figures are of its trusts, unless they are called national.",
                        "2 trusts remain, 1 fewer than in May 2014 (3).",
                        "Nationally: 3 trusts remain, 1 fewer than in May 2014 (4).");
    }
}

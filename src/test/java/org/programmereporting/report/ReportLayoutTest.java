package org.programmereporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.programmereporting.report.AMonth.aMonth;
import static org.programmereporting.report.ATrust.aTrust;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.programmereporting.returns.TrustOutcome;

class ReportLayoutTest {
    private static final Pattern NOTE = Pattern.compile("\\[note (\\d+)]");

    private static final List<SheetDefinition> SHEETS = List.of(
            new SheetDefinition("headlines", "Headlines", Map.of()),
            new SheetDefinition("cohort", "Harbour June 2015", Map.of("cohort", "harbour")),
            new SheetDefinition("cohort", "Hills 2016", Map.of("cohort", "hills")),
            new SheetDefinition("remaining", "Remaining", Map.of()),
            new SheetDefinition("burn-down", "Burn-down", Map.of()),
            new SheetDefinition("slippage", "Slippage", Map.of()),
            new SheetDefinition("milestones", "Milestones", Map.of()),
            new SheetDefinition("confidence", "Confidence", Map.of()),
            new SheetDefinition("reconciliation", "Reconciliation", Map.of()),
            new SheetDefinition("returns", "Returns", Map.of()));

    private static AMonth month() {
        return aMonth().metric("trusts-remaining", 2, 2)
                .metric("first-wave-exits", 84)
                .metric("adoption", 128)
                .share("first-wave-overrun", "", "", 5, 4)
                .metric("trusts-remaining", "cohort", "harbour", 2, 2)
                .metric("milestones-due", "milestone", "go-live", 2, 1)
                .metric("slippage", 30, 20)
                .defining("trusts-remaining", "Trusts remaining", "trust-count", Map.of())
                .defining("slippage", "Slippage", "slippage", Map.of("over-days", "28"))
                .defining("nowhere", "Shown nowhere", "trust-count", Map.of())
                .with(aTrust("ZA1").forecasting("2015-08-01"), aTrust("ZA2").forecasting("2015-05-01"))
                .withInMay(aTrust("ZA1").forecasting("2015-06-01"))
                .expecting("ZA1", TrustOutcome.ACCEPTED)
                .expecting("ZA2", TrustOutcome.MISSING)
                .commentary("Two trusts remain.", "One has no plan.");
    }

    /** A full month, and one in which nothing was measured and nobody answered. */
    static Stream<Report> reports() {
        return Stream.of(
                ReportLayout.compose(month().figures(), SHEETS),
                ReportLayout.compose(aMonth().figures(), SHEETS),
                AnnexLayout.compose(month().figures()),
                AnnexLayout.compose(aMonth().figures()));
    }

    private static List<Sheet.Tabular> tables(Report report) {
        return report.sheets().stream()
                .filter(Sheet.Tabular.class::isInstance)
                .map(Sheet.Tabular.class::cast)
                .toList();
    }

    @Test
    void ordersCoverContentsNotesThenTheFamiliesOfTheDefinition() {
        Report report = ReportLayout.compose(month().figures(), SHEETS);
        assertThat(report.sheets())
                .extracting(Sheet::name)
                .containsExactly(
                        "Cover",
                        "Contents",
                        "Notes",
                        "Headlines",
                        "Headlines by deadline",
                        "Harbour June 2015",
                        "Hills 2016",
                        "Remaining",
                        "Remaining contracts",
                        "Remaining by trust",
                        "Burn-down",
                        "Burn-down by cohort",
                        "Slippage",
                        "Slippage by trust",
                        "Slippage trend",
                        "Milestones",
                        "Milestones by cohort",
                        "Milestones trend",
                        "First-wave lessons",
                        "Confidence",
                        "Confidence by month",
                        "Confidence movement",
                        "Reconciliation",
                        "Reconciliation events",
                        "Returns",
                        "Returns not counted");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void namesSheetsTablesAndHeadingsOnceWithinExcelsLimits(Report report) {
        Set<String> names = new HashSet<>();
        Set<String> tables = new HashSet<>();
        assertThat(report.sheets()).allSatisfy(sheet -> {
            assertThat(sheet.name().length()).isBetween(1, 31);
            assertThat(names.add(sheet.name().toLowerCase(Locale.ROOT))).isTrue();
        });
        assertThat(tables(report)).allSatisfy(sheet -> {
            assertThat(sheet.table().name()).matches("[A-Za-z][A-Za-z0-9_]*");
            assertThat(tables.add(sheet.table().name().toLowerCase(Locale.ROOT)))
                    .isTrue();
            assertThat(sheet.table().columns())
                    .extracting(Table.Column::heading)
                    .doesNotHaveDuplicates();
        });
    }

    @ParameterizedTest
    @MethodSource("reports")
    void fillsEveryRowOfEveryTable(Report report) {
        assertThat(tables(report))
                .allSatisfy(sheet -> assertThat(sheet.table().rows())
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(row)
                                .hasSameSizeAs(sheet.table().columns())
                                .noneMatch(cell -> cell instanceof Cell.Text text
                                        && text.text().isBlank())));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void definesTheNotesThatSheetsReferToAndNoOthers(Report report) {
        Set<Integer> referred = tables(report).stream()
                .flatMap(sheet -> sheet.introduction().stream())
                .flatMap(line -> NOTE.matcher(line).results())
                .map((MatchResult match) -> Integer.valueOf(match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<Integer> defined = tables(report).stream()
                .filter(sheet -> sheet.name().equals("Notes"))
                .flatMap(sheet -> sheet.table().rows().stream())
                .map(row -> Integer.valueOf(((Cell.Text) row.get(0)).text().replace("Note ", "")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(defined).isNotEmpty().isEqualTo(referred);
    }

    @ParameterizedTest
    @MethodSource("reports")
    void drawsChartsFromColumnsAndRowsThatAreThere(Report report) {
        assertThat(tables(report)).allSatisfy(sheet -> {
            List<String> headings =
                    sheet.table().columns().stream().map(Table.Column::heading).toList();
            assertThat(sheet.charts()).allSatisfy(chart -> {
                assertThat(headings).contains(chart.categories());
                assertThat(headings)
                        .containsAll(chart.series().stream()
                                .map(Chart.Series::heading)
                                .toList());
                assertThat(chart.rows()).isBetween(1, sheet.table().rows().size());
                assertThat(chart.altText()).isNotBlank();
            });
        });
    }

    @ParameterizedTest
    @MethodSource("reports")
    void linksEachSheetAfterTheContents(Report report) {
        List<String> linked = tables(report).get(0).table().rows().stream()
                .map(row -> ((Cell.Link) row.get(0)).sheet())
                .toList();
        assertThat(linked)
                .containsExactlyElementsOf(
                        report.sheets().stream().map(Sheet::name).skip(2).toList());
    }

    @Test
    void saysOnTheCoverWhatTheReportIsAndWhatItStandsOn() {
        Sheet.Cover cover = (Sheet.Cover) ReportLayout.compose(
                        month().metric("reconciliation-unexplained", -1)
                                .knownBy("2014-07-10T17:00")
                                .figures(),
                        SHEETS)
                .sheets()
                .get(0);
        assertThat(cover.title()).isEqualTo("Exit from the coast contracts, June 2014");
        assertThat(cover.lines().stream().map(Sheet.Line::text))
                .containsSubsequence(
                        "Management information.",
                        "The trusts are invented.",
                        "Status: DRAFT",
                        "National report for June 2014.",
                        "The reconciliation leaves 1 trust unexplained; see the reconciliation before using these figures.",
                        "What the figures say",
                        "2 trusts remain, as many as in May 2014.",
                        "As at: 30 June 2014.",
                        "Known by: 10 July 2014, 17:00.",
                        "Questions to: Lead analyst, coast exits.",
                        "Release: 17 July 2014, 09:30.",
                        "Next release: to be announced.");
    }

    @Test
    void saysThatEverythingReceivedCountsWhenNoLimitWasSet() {
        Sheet.Cover cover = (Sheet.Cover)
                ReportLayout.compose(month().figures(), SHEETS).sheets().get(0);
        assertThat(cover.lines()).extracting(Sheet.Line::text).contains("Known by: everything received.");
    }

    @Test
    void makesTheNoteOnThePublishedFiguresFromTheFigures() {
        assertThat(TableText.of(
                        tables(ReportLayout.compose(month().figures(), SHEETS)).get(1)))
                .contains("so 128 \u2212 84 is not the number remaining.")
                .contains("; 2 is the number of trusts remaining");
    }

    @Test
    void refusesTwoSheetsOfOneName() {
        List<SheetDefinition> twice = List.of(
                new SheetDefinition("returns", "Same", Map.of()), new SheetDefinition("remaining", "same", Map.of()));
        assertThatThrownBy(() -> ReportLayout.compose(month().figures(), twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("report.sheets: two sheets would be called \"same\"; give one another name");
    }
}

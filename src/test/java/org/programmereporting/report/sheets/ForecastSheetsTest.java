package org.programmereporting.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.report.AMonth.aMonth;
import static org.programmereporting.report.ATrust.aTrust;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.programmereporting.measure.TrustGroup;
import org.programmereporting.report.AMonth;
import org.programmereporting.report.GroupFigures;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.TableText;
import org.programmereporting.returns.ExitForecast.Basis;
import org.programmereporting.returns.ForecastDay;
import org.programmereporting.returns.MigrationOutlook;

class ForecastSheetsTest {
    private static List<Sheet.Tabular> sheets(AMonth month) {
        return new ForecastSheets("Forecast").compose(new Composition(month.figures()));
    }

    private static AMonth month() {
        return aMonth().defining("confidence", "Confidence", "confidence", Map.of("field", "delivery_confidence"))
                .with(
                        aTrust("ZA1").forecasting("2015-05-10").answering("delivery_confidence", "green"),
                        aTrust("ZA2"),
                        aTrust("ZA3").forecasting("2015-08-01"),
                        aTrust("ZA4").exited("2014-05-31"))
                .forecasting("ZA1", day("2015-06-03"), day("2015-12-21"), 0.75)
                .forecasting("ZA3", day("2015-07-01"), ForecastDay.laterThan(LocalDate.parse("2016-01-31")), 0.25)
                .migrating("ZA1", MigrationOutlook.unknown(MigrationOutlook.Kind.PACE_NOT_KNOWN))
                .migrating("ZA3", MigrationOutlook.endingOn(LocalDate.parse("2015-06-17")))
                .withoutForecast("ZA2", Basis.BEYOND_REFERENCE_CLASS)
                .metric("trusts-remaining", 3)
                .metric("trusts-remaining", "cohort", "harbour", 3, 3)
                .metric("forecast-late", "cohort", "harbour", 1, 1)
                .metric("past-deadline", "cohort", "harbour", 0, 0)
                .metric("expected-late", 2)
                .metric("expected-late", "cohort", "harbour", 2, 2)
                .metric("expected-late-beyond-reference-class", "cohort", "harbour", 1, 1)
                .metric("expected-late-pace-not-known", "cohort", "harbour", 1, 1)
                .metric("remaining-forecast-p80", "cohort", "harbour", 3, 3);
    }

    @Test
    void setsTheForecastBesideTheTrustsOwnDatesByCohort() {
        Sheet.Tabular sheet = sheets(month()).get(0);
        assertThat(TableText.of(sheet)).isEqualTo("""
                Cohort | Deadline | Remaining | Late by their own dates | Expected late | Mean chance to exit on time \
                | Remaining at the deadline, P10 | Remaining at the deadline, P50 | Remaining at the deadline, P80 \
                | Remaining at the deadline, P90 | Without a forecast | Beyond the reference class | Exit reported, not confirmed \
                | Pace of the migration not known yet | More confident than the forecast
                Harbour contract | 2015-06-30 | 3 | 1 | 2 | [x] | [x] | [x] | 3 | [x] | [x] | 1 | [x] | 1 | [x]
                All cohorts | [z] | 3 | [x] | 2 | [x] | [x] | [x] | [x] | [x] | [x] | [x] | [x] | [x] | [x]
                """);
        assertThat(sheet.charts().get(0).title())
                .isEqualTo("About 2 of 3 remaining trusts are expected to exit after their deadline");
        assertThat(String.join(" ", sheet.introduction())).contains("how long 84 exits took against their plans");
    }

    /** The burn-down of the same workbook has the region's fan: the forecast tells the same, of its one cohort too. */
    @Test
    void aRegionHasItsOwnQuantiles() {
        Sheet.Tabular sheet = inRegion(east().metric("trusts-remaining", "cohort", "harbour", 2, 2));
        assertThat(quantiles(sheet))
                .containsExactly(
                        "Harbour contract: 0, 1, 2, 2", "East coast: 0, 1, 2, 2", "National: [x], [x], [x], [x]");
        assertThat(String.join(" ", sheet.introduction())).doesNotContain("is not forecast");
    }

    @Test
    void ofARegionsCohortsEachNoneIsForecastApart() {
        Sheet.Tabular sheet = inRegion(east().metric("trusts-remaining", "cohort", "harbour", 1, 1)
                .metric("trusts-remaining", "cohort", "hills", 1, 1));
        assertThat(quantiles(sheet))
                .containsExactly(
                        "Harbour contract: [x], [x], [x], [x]",
                        "Hills contract: [x], [x], [x], [x]",
                        "East coast: 0, 1, 2, 2",
                        "National: [x], [x], [x], [x]");
        assertThat(String.join(" ", sheet.introduction()))
                .contains("How many will remain of a region's trusts in one cohort is not forecast.");
    }

    @Test
    void theScoresOfBothViewsStandBesideTheForecast() {
        AMonth month = month().share("forecast-score-brier", "", "", 239, 1000)
                .share("forecast-score-own-brier", "", "", 96, 1000);
        assertThat(String.join(" ", sheets(month).get(0).introduction()))
                .contains("Brier score of past forecasts, 0 is best: ours 0.239, the trusts' own dates 0.096.");
        GroupFigures part =
                new GroupFigures(new TrustGroup("region", "R1"), east().figures(), month.figures(), List.of());
        assertThat(String.join(
                        " ",
                        new ForecastSheets("Forecast")
                                .compose(new Composition(part))
                                .get(0)
                                .introduction()))
                .contains(
                        "Brier score of past forecasts, national, 0 is best: ours 0.239, the trusts' own dates 0.096.");
    }

    private static AMonth east() {
        return aMonth().with(aTrust("ZA1"), aTrust("ZA2"))
                .metric("trusts-remaining", 2)
                .metric("remaining-forecast", 1)
                .metric("remaining-forecast-p10", 0)
                .metric("remaining-forecast-p80", 2)
                .metric("remaining-forecast-p90", 2);
    }

    private static Sheet.Tabular inRegion(AMonth month) {
        GroupFigures part =
                new GroupFigures(new TrustGroup("region", "R1"), month.figures(), aMonth().figures(), List.of());
        return new ForecastSheets("Forecast").compose(new Composition(part)).get(0);
    }

    /** The first column, and P10, P50, P80 and P90. */
    private static List<String> quantiles(Sheet.Tabular sheet) {
        return TableText.of(sheet)
                .lines()
                .skip(1)
                .map(line -> List.of(line.split(" \\| ", -1)))
                .map(cells -> cells.get(0) + ": " + String.join(", ", cells.subList(6, 10)))
                .toList();
    }

    @Test
    void theTitleTellsTheChanceOfTheOnlyTrustAndNoMore() {
        AMonth only = aMonth().metric("trusts-remaining", 1)
                .metric("expected-late", 1)
                .share("probability-on-time", "", "", 322, 1000);
        assertThat(title(only)).isEqualTo("The only remaining trust has a chance of 32.2% to exit by its deadline");
        assertThat(title(only.metric("expected-late-beyond-reference-class", 1)))
                .isEqualTo("The only remaining trust cannot be forecast");
        assertThat(title(only.metric("past-deadline", 1))).isEqualTo("The only remaining trust is past its deadline");
        assertThat(title(only.metric("expected-late-exit-reported", 1)))
                .isEqualTo("The only remaining trust reports its exit, which is not confirmed yet");
    }

    @Test
    void theTitleReadsWellOfNoneAndOfMany() {
        assertThat(title(aMonth().metric("trusts-remaining", 0).metric("expected-late", 0)))
                .isEqualTo("No remaining trust is expected to exit after its deadline");
        assertThat(title(aMonth().metric("trusts-remaining", 3).metric("expected-late", 0)))
                .isEqualTo("None of 3 remaining trusts is expected to exit after its deadline");
        assertThat(title(aMonth().metric("trusts-remaining", 3)
                        .share("expected-late", "", "", 3, 10)
                        .share("probability-on-time", "", "", 9, 10)))
                .isEqualTo("The 3 remaining trusts have a mean chance of 90.0% to exit by their deadlines");
        assertThat(title(aMonth().metric("trusts-remaining", 3).metric("expected-late", 1)))
                .isEqualTo("About 1 of 3 remaining trusts is expected to exit after its deadline");
    }

    private static String title(AMonth month) {
        return sheets(month).get(0).charts().get(0).title();
    }

    @Test
    void showsTheLeastLikelyToBeOnTimeFirstAndSaysWhyOneIsNotForecast() {
        assertThat(TableText.of(sheets(month()).get(1))).isEqualTo("""
                Code | Trust | Cohort | Deadline | Own forecast exit | Exit by (P50) | Exit by (P80) | Chance to exit on time | Confidence | Basis | Migration
                ZA2 | Trust ZA2 | Harbour contract | 2015-06-30 | [x] | [x] | [x] | [x] | [x] | Longer than any exit before | [x]
                ZA3 | Trust ZA3 | Harbour contract | 2015-06-30 | 2015-08-01 | 2015-07-01 | later than 31 January 2016 | 25% | [x] | Forecast | At its pace ends on 17 June 2015
                ZA1 | Trust ZA1 | Harbour contract | 2015-06-30 | 2015-05-10 | 2015-06-03 | 2015-12-21 | 75% | Green | Forecast | Pace not known yet
                """);
    }

    /** An exit confirmed later is not in it, as it is in the burn-down. */
    @Test
    void theTrustsOfAScoredMonthAreThoseKnownAtItsRelease() {
        assertThat(TableText.of(sheets(month()).get(3)))
                .startsWith("Forecasts of | Trusts remaining, as known at its release | P80 days that have come");
    }

    @Test
    void withoutAForecastItSaysSo() {
        List<Sheet.Tabular> sheets = sheets(aMonth().with(aTrust("ZA1")));
        assertThat(String.join(" ", sheets.get(0).introduction())).contains("This programme does not forecast exits.");
        assertThat(TableText.of(sheets.get(1))).contains("No exit is forecast.");
    }

    private static ForecastDay day(String day) {
        return ForecastDay.on(LocalDate.parse(day));
    }
}

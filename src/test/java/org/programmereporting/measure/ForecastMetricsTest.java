package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.programmereporting.measure.AMetric.ofKind;
import static org.programmereporting.measure.AReturn.aReturn;
import static org.programmereporting.measure.ATrust.aTrust;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.BackTest;
import org.programmereporting.returns.ExitForecast;
import org.programmereporting.returns.ExitForecast.Basis;
import org.programmereporting.returns.ForecastScore;
import org.programmereporting.returns.ForecastScore.Scored;
import org.programmereporting.returns.MigrationOutlook;
import org.programmereporting.returns.MigrationOutlook.Kind;
import org.programmereporting.returns.NationalForecast;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.RemainingQuantiles;

class ForecastMetricsTest {
    private final List<ExitForecast> forecasts = new ArrayList<>();
    private final List<RemainingQuantiles> fan = new ArrayList<>();
    private final Map<OdsCode, MigrationOutlook> migrations = new TreeMap<>();

    @Test
    void whoCannotBeForecastCountsAsLateAndIsNamedBeside() {
        on("ZA1", 0.75);
        on("ZA2", 0.2);
        without("ZA3", Basis.NO_FORECAST);
        without("ZA4", Basis.BEYOND_REFERENCE_CLASS);
        AMonth month = month(aTrust("ZA1"), aTrust("ZA2"), aTrust("ZA3"), aTrust("ZA4"));
        assertThat(ofKind("forecast-exits").set("pick", "late").measure(month))
                .hasToString(
                        "{m=3.05000000 of 4, m-no-forecast=1, m-beyond-reference-class=1, m-exit-reported=0, m-pace-not-known=0}");
        assertThat(ofKind("forecast-exits").set("pick", "on-time").measure(month))
                .containsEntry("m", "0.23750000 of 4");
    }

    @Test
    void lateTrustsByCohortAddToTheNation() {
        on("ZA1", 0.75);
        on("ZA2", 0.2);
        AMonth month = month(aTrust("ZA1"), aTrust("ZA2").inCohort("nme-2016"));
        assertThat(ofKind("forecast-exits").set("pick", "late").by("cohort").measure(month))
                .containsEntry("m", "1.05000000 of 2")
                .containsEntry("m cohort=london-2015", "0.25000000 of 1")
                .containsEntry("m cohort=nme-2016", "0.80000000 of 1");
    }

    /** 0.3223, 0.0004 and 0.0004: the sum rounded to two places would be 0.32, and its mean 0.10666667. */
    @Test
    void theMeanChanceIsThatOfTheTrustsUnroundedChances() {
        on("ZA1", 0.3223);
        on("ZA2", 0.0004);
        on("ZA3", 0.0004);
        AMonth month = month(aTrust("ZA1").inRegion("Y57"), aTrust("ZA2"), aTrust("ZA3"));
        assertThat(ofKind("forecast-exits").set("pick", "on-time").by("region").measure(month))
                .containsEntry("m", "0.10770000 of 3")
                .containsEntry("m region=Y57", "0.32230000 of 1")
                .containsEntry("m region=Y56", "0.00040000 of 2");
        assertThat(ofKind("forecast-exits").set("pick", "late").by("region").measure(month))
                .containsEntry("m", "2.67690000 of 3")
                .containsEntry("m region=Y57", "0.67770000 of 1");
    }

    @Property(tries = 200)
    void everyMeanChanceIsTheMeanOfTheTrustsChances(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 10_000) Integer> draws) {
        forecasts.clear();
        for (int i = 0; i < draws.size(); i++) {
            on("ZA" + (char) ('A' + i), draws.get(i) / 10_000.0);
        }
        ATrust[] trusts =
                forecasts.stream().map(each -> aTrust(each.trust().value())).toArray(ATrust[]::new);
        BigDecimal sum =
                draws.stream().map(hits -> BigDecimal.valueOf(hits, 4)).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(ofKind("forecast-exits").set("pick", "on-time").measure(month(trusts)))
                .containsEntry(
                        "m",
                        sum.divide(BigDecimal.valueOf(draws.size()), 8, RoundingMode.HALF_UP)
                                        .toPlainString() + " of " + draws.size());
    }

    @Test
    void countsWhoseMigrationHasBegunAndHasNoKnownPaceYet() {
        on("ZA1", 0.75);
        on("ZA2", 0.75);
        on("ZA3", 0.75);
        without("ZA4", Basis.NO_FORECAST);
        migrations.put(new OdsCode("ZA1"), MigrationOutlook.unknown(Kind.PACE_NOT_KNOWN));
        migrations.put(new OdsCode("ZA2"), MigrationOutlook.unknown(Kind.NOT_BEGUN));
        migrations.put(new OdsCode("ZA4"), MigrationOutlook.unknown(Kind.PACE_NOT_KNOWN));
        assertThat(ofKind("forecast-exits")
                        .set("pick", "late")
                        .measure(month(aTrust("ZA1"), aTrust("ZA2"), aTrust("ZA3"), aTrust("ZA4"))))
                .containsEntry("m-pace-not-known", "1");
    }

    @Test
    void withoutAForecastNothingIsAvailable() {
        AMonth month =
                AMonth.with(aTrust("ZA1").saying(aReturn("ZA1", "2014-06").rated("green")));
        assertThat(ofKind("forecast-exits").set("pick", "late").measure(month))
                .hasToString(
                        "{m=[x] of 1, m-no-forecast=[x], m-beyond-reference-class=[x], m-exit-reported=[x], m-pace-not-known=[x]}");
        assertThat(ofKind("remaining-forecast").by("cohort").measure(month)).containsEntry("m", "[x]");
        assertThat(overConfident().measure(month)).containsEntry("m", "[x] of 1");
    }

    @Test
    void theForecastsScoreStandsBesideThatOfTheOwnDates() {
        Scored five = new Scored(5, 3);
        ForecastScore all = new ForecastScore(
                Optional.empty(),
                new ForecastScore.Counts(2, 9, 1, 1, 2, 1, 0, 1, 3),
                new ForecastScore.Kept(4, five),
                Optional.of(new ForecastScore.Interval(0.5, 1)),
                new ForecastScore.Kept(1, five),
                new ForecastScore.Loss(OptionalDouble.of(5), OptionalDouble.of(15), five),
                new ForecastScore.Loss(OptionalDouble.of(4), OptionalDouble.of(24), five),
                new ForecastScore.Loss(OptionalDouble.empty(), OptionalDouble.empty(), new Scored(0, 0)));
        assertThat(ofKind("forecast-score").measure(AMonth.with().scored(new BackTest(all, List.of()))))
                .containsEntry("m", "0.80000000 of 5")
                .containsEntry("m-low", "0.50000000")
                .containsEntry("m-own-kept", "0.20000000 of 5")
                .containsEntry("m-own-pinball-80", "24.00000000 of 5")
                .containsEntry("m-brier", "[z] of 0")
                .containsEntry("m-trusts", "3")
                .containsEntry("m-pinball-50-trusts", "3")
                .containsEntry("m-brier-trusts", "0")
                .containsEntry("m-exit-reported", "2")
                .containsEntry("m-p80-unknown", "1")
                .containsEntry("m-unresolved", "3");
        assertThat(ofKind("forecast-score").measure(AMonth.with())).containsEntry("m", "[x]");
    }

    @Test
    void remainingAtTheDeadlineIsOfItsMonth() {
        fan.add(new RemainingQuantiles(AReturn.period("2015-06"), "", "", 1, 2, 3, 4));
        fan.add(new RemainingQuantiles(AReturn.period("2015-06"), "cohort", "london-2015", 5, 6, 7, 8));
        fan.add(new RemainingQuantiles(AReturn.period("2015-07"), "cohort", "london-2015", 0, 0, 0, 0));
        assertThat(ofKind("remaining-forecast").by("cohort").measure(month(aTrust("ZA1"))))
                .hasToString("{m=2, m-p10=1, m-p80=3, m-p90=4, m cohort=london-2015=6, m-p10 cohort=london-2015=5,"
                        + " m-p80 cohort=london-2015=7, m-p90 cohort=london-2015=8}");
    }

    @Test
    void aRegionsRemainingIsAtTheLastDeadlineOfItsTrusts() {
        fan.add(new RemainingQuantiles(AReturn.period("2015-06"), "region", "Y56", 1, 2, 3, 4));
        fan.add(new RemainingQuantiles(AReturn.period("2016-06"), "region", "Y56", 0, 1, 2, 3));
        fan.add(new RemainingQuantiles(AReturn.period("2015-06"), "region", "Y57", 5, 6, 7, 8));
        AMetric forecast = ofKind("remaining-forecast").by("cohort", "region");
        assertThat(forecast.measure(month(
                        aTrust("ZA1"),
                        aTrust("ZA2").inCohort("nme-2016"),
                        aTrust("ZB1").inRegion("Y57"))))
                .containsEntry("m region=Y56", "1")
                .containsEntry("m-p90 region=Y56", "3")
                .containsEntry("m region=Y57", "6")
                .doesNotContainKey("m region=Y54");
    }

    @Test
    void isNotForecastByCohortAndRegionAtOnce() {
        assertThatThrownBy(
                        () -> ofKind("remaining-forecast").by("cohort+region").measure(month(aTrust("ZA1"))))
                .hasMessage(
                        "metric \"m\": the kind \"remaining-forecast\" is broken down by cohort and by region, not by"
                                + " both at once");
    }

    @Test
    void aDeadlineThatHasPassedIsNoMatterOfAForecast() {
        fan.add(new RemainingQuantiles(AReturn.period("2015-07"), "", "", 1, 1, 1, 1));
        assertThat(ofKind("remaining-forecast").by("cohort").measure(month(aTrust("ZA1"))))
                .containsEntry("m", "[z]")
                .containsEntry("m-p90 cohort=london-2015", "[z]");
    }

    @Test
    void overConfidentIsWellRatedAndProbablyLate() {
        on("ZA1", 0.5);
        on("ZA2", 0.49);
        on("ZA3", 0.0);
        on("ZA4", 0.0);
        on("ZA5", 0.0);
        without("ZA6", Basis.NO_FORECAST);
        assertThat(overConfident()
                        .measure(month(
                                rated("ZA1", "green"),
                                rated("ZA2", "amber-green"),
                                rated("ZA3", "amber"),
                                rated("ZA4", "green").stale(),
                                aTrust("ZA5"),
                                rated("ZA6", "green"))))
                .hasToString("{m=2 of 3, m-unknown=2}");
    }

    @Test
    void overConfidentNeedsARatingOfTheProgramme() {
        assertThatThrownBy(() -> ofKind("over-confident")
                        .set("field", "delivery_confidence")
                        .set("at-least", "blue")
                        .set("late-over", "0.5")
                        .measure(month(aTrust("ZA1"))))
                .hasMessageStartingWith(
                        "metric \"m\": the setting \"at-least\" is \"blue\", which is not known. Known are:");
    }

    private static AMetric overConfident() {
        return ofKind("over-confident")
                .set("field", "delivery_confidence")
                .set("at-least", "amber-green")
                .set("late-over", "0.5");
    }

    private static ATrust rated(String trust, String rating) {
        return aTrust(trust).saying(aReturn(trust, "2014-06").rated(rating));
    }

    private void on(String trust, double probability) {
        forecasts.add(new ExitForecast(
                new OdsCode(trust), Basis.FORECAST, Optional.empty(), Optional.empty(), Optional.of(probability)));
    }

    private void without(String trust, Basis basis) {
        forecasts.add(
                new ExitForecast(new OdsCode(trust), basis, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private AMonth month(ATrust... trusts) {
        return AMonth.with(trusts).forecast(new NationalForecast(forecasts, fan, migrations, 84));
    }
}

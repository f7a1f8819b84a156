package org.programmereporting.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.programmereporting.forecast.APlannedTrust.june2014;
import static org.programmereporting.forecast.APlannedTrust.trust;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.ExitForecast;
import org.programmereporting.returns.ExitForecast.Basis;
import org.programmereporting.returns.ForecastDay;
import org.programmereporting.returns.MigrationOutlook;
import org.programmereporting.returns.NationalForecast;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.RemainingQuantiles;
import org.programmereporting.returns.ReportingPeriod;

class ExitForecasterTest {
    private static final ForecastSettings INDEPENDENT = settings(0);

    @Test
    void drawsFromWhatTookLongerThanTheTrustHasTakenAlready() {
        // planned 2013-06-30 to 2014-12-31: 549 days; 365 have passed, 0.66 of it, so that 0.5 is out of the question
        NationalForecast forecast = forecast("0.5 1 2", june2014(trust("ZA1")));
        ExitForecast za1 = forecast.of(new OdsCode("ZA1")).orElseThrow();
        assertThat(za1.basis()).isEqualTo(Basis.FORECAST);
        assertThat(za1.p80()).contains(on("2016-07-02"));
        assertThat(za1.probabilityOnTime().orElseThrow()).isEqualTo(0.5, within(0.02));
        assertThat(forecast.classSize()).isEqualTo(3);
    }

    @Test
    void withoutAPlanNothingIsForecastAndTheTrustCountsAsLateAndRemaining() {
        NationalForecast forecast = forecast("1 2", june2014(trust("ZA1").withoutPlan()));
        ExitForecast za1 = forecast.trusts().get(0);
        assertThat(za1.basis()).isEqualTo(Basis.NO_FORECAST);
        assertThat(za1.p50()).isEmpty();
        assertThat(za1.probabilityOnTime()).isEmpty();
        assertThat(za1.probabilityLate()).isEqualTo(1);
        assertThat(forecast.remaining()).allMatch(month -> month.p10() == 1);
    }

    @Test
    void aTrustThatReportsItsExitIsOnTimeByThatDayAndRemainsUntilTheAsAtDayIsOver() {
        NationalForecast forecast = forecast("1 2", june2014(trust("ZA1").reportingItsExitOn("2014-06-27")));
        ExitForecast za1 = forecast.trusts().get(0);
        assertThat(za1.basis()).isEqualTo(Basis.EXIT_REPORTED);
        assertThat(za1.p50()).isEmpty();
        assertThat(za1.p80()).isEmpty();
        assertThat(za1.probabilityOnTime()).contains(1.0);
        assertThat(forecast.remaining().get(0).p10()).isOne();
        assertThat(forecast.remaining().get(1).p90()).isZero();
    }

    @Test
    void aReportedExitThatTheDeadlineOvertookUnconfirmedIsNotOnTime() {
        ExitForecast za1 = forecast(
                        "1 2", june2014(trust("ZA1").due("2014-06-30").reportingItsExitOn("2014-06-27")))
                .trusts()
                .get(0);
        assertThat(za1.basis()).isEqualTo(Basis.EXIT_REPORTED);
        assertThat(za1.probabilityOnTime()).contains(0.0);
    }

    @Test
    void anExitReportedForADayAheadIsForecastAsAnyOther() {
        NationalForecast forecast = forecast("1 2", june2014(trust("ZA1").reportingItsExitOn("2014-07-01")));
        assertThat(forecast.trusts().get(0).basis()).isEqualTo(Basis.FORECAST);
    }

    @Test
    void aBaselineThatIsNotAfterTheStartIsNoPlan() {
        NationalForecast forecast = forecast("1 2", june2014(trust("ZA1").planned("2014-01-01", "2014-01-01")));
        assertThat(forecast.trusts().get(0).basis()).isEqualTo(Basis.NO_FORECAST);
    }

    @Test
    void aTrustThatTookLongerThanAllOthersIsBeyondTheReferenceClass() {
        NationalForecast forecast = forecast("0.3 0.6", june2014(trust("ZA1")));
        assertThat(forecast.trusts().get(0).basis()).isEqualTo(Basis.BEYOND_REFERENCE_CLASS);
        assertThat(forecast.trusts().get(0).p80()).isEmpty();
        assertThat(forecast.remaining()).allMatch(month -> month.p10() == 1);
    }

    @Test
    void onTheDeadlineTheChanceIsGone() {
        NationalForecast forecast = forecast("1 2", june2014(trust("ZA1").due("2014-06-30")));
        assertThat(forecast.trusts().get(0).probabilityOnTime()).contains(0.0);
    }

    @Test
    void aQuantileBeyondTheCurveIsLaterThanItsEnd() {
        // 1 ended, 3+ in progress: survival never falls below a third
        NationalForecast forecast = forecast("1 1 3+", june2014(trust("ZA1")));
        assertThat(forecast.trusts().get(0).p50()).contains(on("2014-12-31"));
        assertThat(forecast.trusts().get(0).p80()).contains(ForecastDay.laterThan(day("2014-12-31")));
    }

    @Test
    void theMigrationHoldsAnExitBack() {
        NationalPosition position = june2014(trust("ZA1"));
        NationalForecast forecast = new ExitForecaster(reference("1 1 2"), INDEPENDENT)
                .forecast(position, Map.of(new OdsCode("ZA1"), MigrationOutlook.endingOn(day("2015-05-01"))), "seed");
        assertThat(forecast.trusts().get(0).p50()).contains(on("2015-05-15"));
        assertThat(forecast.trusts().get(0).p80()).contains(on("2016-07-02"));
    }

    @Test
    void aMigrationWithoutAnEndHoldsNoExitBack() {
        NationalPosition position = june2014(trust("ZA1"));
        ExitForecaster forecaster = new ExitForecaster(reference("1 1 2"), INDEPENDENT);
        MigrationOutlook begun = MigrationOutlook.unknown(MigrationOutlook.Kind.PACE_NOT_KNOWN);
        NationalForecast held = forecaster.forecast(position, Map.of(new OdsCode("ZA1"), begun), "seed");
        assertThat(held.trusts())
                .isEqualTo(forecaster.forecast(position, Map.of(), "seed").trusts());
        assertThat(held.migrationOf(new OdsCode("ZA1"))).contains(begun);
    }

    @Test
    void theSameSeedGivesTheSameForecastWhateverElseIsForecast() {
        ExitForecast alone =
                forecast("0.8 1 1.2 1.5 2", june2014(trust("ZA1"))).trusts().get(0);
        ExitForecast together = forecast("0.8 1 1.2 1.5 2", june2014(trust("ZA0"), trust("ZA1")))
                .of(new OdsCode("ZA1"))
                .orElseThrow();
        assertThat(together).isEqualTo(alone);
    }

    @Test
    void independentTrustsRemainByThePoissonBinomialLaw() {
        List<APlannedTrust> trusts = IntStream.range(0, 20)
                .mapToObj(i -> trust("ZB" + (char) ('A' + i))
                        .planned("2013-06-30", "2014-0" + (i % 3 + 7) + "-28")
                        .due("2015-06-30"))
                .toList();
        NationalPosition position = june2014(trusts.toArray(APlannedTrust[]::new));
        NationalForecast forecast = forecast("0.9 1.1 1.2 1.3 1.4 1.6 2 2.5 3", position);
        double[] late = forecast.trusts().stream()
                .mapToDouble(ExitForecast::probabilityLate)
                .toArray();
        double[] exact = poissonBinomial(late);
        RemainingQuantiles june2015 = forecast.remaining().stream()
                .filter(month -> month.month().toString().equals("2015-06")
                        && month.group().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(june2015.p50()).isBetween(rank(exact, 0.49), rank(exact, 0.51));
        assertThat(june2015.p10()).isBetween(rank(exact, 0.09), rank(exact, 0.11));
        assertThat(june2015.p90()).isBetween(rank(exact, 0.89), rank(exact, 0.91));
    }

    @Test
    void aSharedSupplierWidensTheFan() {
        APlannedTrust[] trusts = IntStream.range(0, 20)
                .mapToObj(i -> trust("ZB" + (char) ('A' + i)).buyingFrom("one"))
                .toArray(APlannedTrust[]::new);
        RemainingQuantiles alone = june2015(forecast("0.9 1 1.2 1.5 2 2.5", june2014(trusts), settings(0)));
        RemainingQuantiles bound = june2015(forecast("0.9 1 1.2 1.5 2 2.5", june2014(trusts), settings(0.8)));
        assertThat(bound.p90() - bound.p10()).isGreaterThan(alone.p90() - alone.p10());
        assertThat(bound.p50()).isBetween(alone.p50() - 2, alone.p50() + 2);
    }

    @Test
    void theFanGoesFromTheAsAtMonthToAYearPastTheLastDeadlineForAllByCohortAndByRegion() {
        List<RemainingQuantiles> fan = forecast(
                        "1 2", june2014(trust("ZA1"), trust("ZA2").exitedOn("2014-05-01")))
                .remaining();
        assertThat(fan.get(0))
                .isEqualTo(new RemainingQuantiles(ReportingPeriod.of("2014-06").orElseThrow(), "", "", 1, 1, 1, 1));
        assertThat(fan.get(fan.size() - 1).month()).hasToString("2016-06");
        assertThat(fan.stream().map(each -> each.group() + " " + each.value()).distinct())
                .containsExactly(" ", "cohort a-cohort", "region Y56");
    }

    @Property(tries = 40)
    void quantilesAreOrderedAndNoBaselineThatIsLaterBringsADateForward(
            @ForAll @IntRange(min = 1, max = 900) int planned, @ForAll @IntRange(min = 1, max = 400) int later) {
        LocalDate start = day("2014-03-01");
        String first = start.plusDays(planned).toString();
        String second = start.plusDays(planned + later).toString();
        ExitForecast before = forecast(
                        "0.9 1 1.3 2 4 9 200", june2014(trust("ZA1").planned("2014-03-01", first)))
                .trusts()
                .get(0);
        ExitForecast after = forecast(
                        "0.9 1 1.3 2 4 9 200", june2014(trust("ZA1").planned("2014-03-01", second)))
                .trusts()
                .get(0);
        assertThat(before.p50().orElseThrow()).isLessThanOrEqualTo(before.p80().orElseThrow());
        assertThat(before.probabilityOnTime().orElseThrow()).isBetween(0.0, 1.0);
        assertThat(before.p50().orElseThrow().day()).isAfter(day("2014-06-30"));
        assertThat(after.probabilityOnTime().orElseThrow()).isBetween(0.0, 1.0);
    }

    @Test
    void strataAreUsedWhereEachIsLargeEnough() {
        List<ExitDuration> both = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            both.add(new ExitDuration(1 + i / 10.0, true, java.util.Optional.of(new BigDecimal(5))));
            both.add(new ExitDuration(3 + i / 10.0, true, java.util.Optional.of(new BigDecimal(50))));
        }
        ReferenceClass split = ReferenceClass.of(both, settings(0, 2));
        ReferenceClass pooled = ReferenceClass.of(both, settings(0, 3));
        assertThat(split.curveFor(java.util.Optional.of(new BigDecimal(20))).longest())
                .isEqualTo(1.1);
        assertThat(split.curveFor(java.util.Optional.of(new BigDecimal("20.1"))).longest())
                .isEqualTo(3.1);
        assertThat(split.curveFor(java.util.Optional.empty()).longest()).isEqualTo(3.1);
        assertThat(pooled.curveFor(java.util.Optional.of(new BigDecimal(5))).longest())
                .isEqualTo(3.1);
    }

    private static RemainingQuantiles june2015(NationalForecast forecast) {
        return forecast.remaining().stream()
                .filter(month -> month.month().toString().equals("2015-06")
                        && month.group().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    /** Distribution of the number of successes of independent trials with these chances. */
    private static double[] poissonBinomial(double[] chances) {
        double[] law = new double[chances.length + 1];
        law[0] = 1;
        for (double chance : chances) {
            for (int k = law.length - 1; k > 0; k--) {
                law[k] = law[k] * (1 - chance) + law[k - 1] * chance;
            }
            law[0] *= 1 - chance;
        }
        return law;
    }

    private static int rank(double[] law, double share) {
        double sum = 0;
        for (int k = 0; k < law.length; k++) {
            sum += law[k];
            if (sum >= share) {
                return k;
            }
        }
        return law.length - 1;
    }

    private static NationalForecast forecast(String ratios, NationalPosition position) {
        return forecast(ratios, position, INDEPENDENT);
    }

    private static NationalForecast forecast(String ratios, NationalPosition position, ForecastSettings settings) {
        return new ExitForecaster(ReferenceClass.of(SurvivalCurveTest.durations(ratios), settings), settings)
                .forecast(position, Map.of(), "programme 2014-06");
    }

    private static ReferenceClass reference(String ratios) {
        return ReferenceClass.of(SurvivalCurveTest.durations(ratios), INDEPENDENT);
    }

    static ForecastSettings settings(double correlation) {
        return settings(correlation, 20);
    }

    private static ForecastSettings settings(double correlation, int smallestStratum) {
        return new ForecastSettings(
                10_000,
                correlation,
                new BigDecimal(20),
                smallestStratum,
                "tb_total",
                "tb_migrated",
                "measured_on",
                3,
                14,
                12,
                new ScoreSettings(36, 2_000, 0.95));
    }

    private static ForecastDay on(String day) {
        return ForecastDay.on(day(day));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}

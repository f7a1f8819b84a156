package org.programmereporting.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.programmereporting.forecast.APlannedTrust.june2014;
import static org.programmereporting.forecast.APlannedTrust.trust;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.BackTest;
import org.programmereporting.returns.ExitForecast;
import org.programmereporting.returns.ForecastDay;
import org.programmereporting.returns.ForecastScore;
import org.programmereporting.returns.ForecastScore.Interval;
import org.programmereporting.returns.ForecastScore.Kept;
import org.programmereporting.returns.ForecastScore.Scored;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.PastForecast;
import org.programmereporting.returns.ReportingPeriod;

/** Scored as at 30 June 2014; every figure by hand. */
class ForecastScoringTest {
    private static final ScoreSettings SETTINGS = new ScoreSettings(36, 200, 0.95);

    @Test
    void anExitBetweenP50AndP80IsCoveredAndEachDayOffCosts() {
        // exit 11 May: 10 days after the P50, 20 before the P80, 30 after the own date
        ForecastScore score = score(past("ZA1", "2014-05-01", "2014-05-31", "2014-04-11"), exited("ZA1", "2014-05-11"));
        assertThat(score.coverage()).isEqualTo(kept(1, 1));
        assertThat(score.ownKept()).isEqualTo(kept(0, 1));
        assertThat(score.half().forecast().orElseThrow()).isEqualTo(5, within(1e-9)); // 0.5 × 10
        assertThat(score.half().own().orElseThrow()).isEqualTo(15, within(1e-9)); // 0.5 × 30
        assertThat(score.fourFifths().forecast().orElseThrow()).isEqualTo(4, within(1e-9)); // 0.2 × 20
        assertThat(score.fourFifths().own().orElseThrow()).isEqualTo(24, within(1e-9)); // 0.8 × 30
        assertThat(score.counts().unresolved()).isZero();
    }

    @Test
    void aP80ThatPassedWithoutAnExitIsAMissAndCostsTheDaysSoFar() {
        ForecastScore score = score(past("ZA1", "2014-05-31", "2014-06-20", "2014-06-25"), trust("ZA1"));
        assertThat(score.coverage()).isEqualTo(kept(0, 1));
        assertThat(score.fourFifths().forecast().orElseThrow()).isEqualTo(8, within(1e-9)); // 0.8 × 10
        assertThat(score.counts().unresolved()).isOne();
    }

    @Test
    void anExitBeforeAP80StillAheadIsNotYetCountedAsCovered() {
        ForecastScore score = score(past("ZA1", "2014-08-01", "2014-12-31", "2014-06-25"), exited("ZA1", "2014-06-20"));
        assertThat(score.coverage()).isEqualTo(kept(0, 0));
        assertThat(score.half().forecast().orElseThrow()).isEqualTo(5, within(1e-9)); // 0.5 × 10, up to the as-at day
    }

    @Test
    void whatTellsNothingYetIsLeftOutOfTheMeans() {
        ForecastScore score = score(past("ZA1", "2014-08-01", "2014-12-31", "2014-09-30"), trust("ZA1"));
        assertThat(score.half().scored()).isEqualTo(new Scored(0, 0));
        assertThat(score.half().forecast()).isEmpty();
        assertThat(score.counts().unresolved()).isOne();
    }

    @Test
    void theChanceIsScoredOnceTheDeadlineThatWasAheadHasCome() {
        // 0.7 on time, and it was: 0.09; the own date lay after the deadline: 1
        PastForecast past = past("ZA1", "2014-03-31", "2014-05-31", "2014-06-10", "2014-05-15", 0.7);
        ForecastScore score = score(past, exited("ZA1", "2014-05-15"));
        assertThat(score.brier().forecast().orElseThrow()).isEqualTo(0.09, within(1e-9));
        assertThat(score.brier().own()).hasValue(1);
        assertThat(score(past, trust("ZA1")).brier().forecast().orElseThrow()).isEqualTo(0.49, within(1e-9));
    }

    @Test
    void aDeadlineStillAheadScoresNoChance() {
        assertThat(score(past("ZA1", "2014-05-01", "2014-05-31", "2014-04-11"), exited("ZA1", "2014-05-11"))
                        .brier()
                        .scored())
                .isEqualTo(new Scored(0, 0));
    }

    @Test
    void anOwnDateInThePastCountsAsTheDayItWasGiven() {
        // the origin's as-at day is 31 January; the exit came 28 days later
        ForecastScore score = score(past("ZA1", "2014-02-28", "2014-03-31", "2013-06-30"), exited("ZA1", "2014-02-28"));
        assertThat(score.half().own().orElseThrow()).isEqualTo(14, within(1e-9));
    }

    @Test
    void whatCouldNotBeForecastOrComparedIsCountedApart() {
        PastForecast open = forecast(
                "ZA3",
                ExitForecast.Basis.FORECAST,
                ForecastDay.laterThan(day("2014-03-01")),
                Optional.of(day("2014-05-01")));
        PastForecast silent =
                forecast("ZA4", ExitForecast.Basis.FORECAST, ForecastDay.on(day("2014-03-01")), Optional.empty());
        PastForecast none = forecast("ZA1", ExitForecast.Basis.NO_FORECAST, null, Optional.empty());
        PastForecast beyond = forecast("ZA2", ExitForecast.Basis.BEYOND_REFERENCE_CLASS, null, Optional.empty());
        PastForecast gone = forecast("ZA5", ExitForecast.Basis.EXIT_REPORTED, null, Optional.of(day("2014-01-15")));
        ForecastScore score = scoring(trust("ZA1"), trust("ZA2"), trust("ZA3"), trust("ZA4"), trust("ZA5"))
                .score(List.of(none, beyond, open, silent, gone))
                .all();
        assertThat(score.counts()).isEqualTo(new ForecastScore.Counts(1, 5, 1, 1, 1, 1, 1, 1, 1));
        assertThat(score.coverage().due()).isEqualTo(new Scored(0, 0));
    }

    @Test
    void anOwnDateIsHeldToWhatCameOnlyBesideAForecast() {
        PastForecast beside = past("ZA1", "2014-05-01", "2014-05-31", "2014-05-11");
        PastForecast beyond =
                forecast("ZA2", ExitForecast.Basis.BEYOND_REFERENCE_CLASS, null, Optional.of(day("2014-05-11")));
        PastForecast gone = forecast("ZA3", ExitForecast.Basis.EXIT_REPORTED, null, Optional.of(day("2014-05-11")));
        ForecastScore score = scoring(
                        exited("ZA1", "2014-05-11"), exited("ZA2", "2014-05-11"), exited("ZA3", "2014-05-11"))
                .score(List.of(beside, beyond, gone))
                .all();
        assertThat(score.ownKept())
                .as("two of three dates that were kept had no forecast beside them")
                .isEqualTo(kept(1, 1));
    }

    @Test
    void aP80ThatIsOnlyLaterThanADayTakesNothingFromTheOtherScores() {
        // later than 1 May, which has come; the exit came on 15 May: 45 days after the P50, 14 after the own date,
        // before the deadline
        PastForecast past = new PastForecast(
                january(),
                day("2014-01-31"),
                day("2014-05-31"),
                Optional.of(day("2014-05-01")),
                new ExitForecast(
                        new OdsCode("ZA1"),
                        ExitForecast.Basis.FORECAST,
                        Optional.of(ForecastDay.on(day("2014-03-31"))),
                        Optional.of(ForecastDay.laterThan(day("2014-05-01"))),
                        Optional.of(0.7)));
        ForecastScore score = score(past, exited("ZA1", "2014-05-15"));
        assertThat(score.brier().forecast().orElseThrow()).isEqualTo(0.09, within(1e-9));
        assertThat(score.half().forecast().orElseThrow()).isEqualTo(22.5, within(1e-9)); // 0.5 × 45
        assertThat(score.half().own().orElseThrow()).isEqualTo(7, within(1e-9)); // 0.5 × 14
        assertThat(score.ownKept()).isEqualTo(kept(0, 1));
        assertThat(score.fourFifths().scored()).isEqualTo(new Scored(0, 0));
        assertThat(score.coverage()).isEqualTo(kept(0, 0));
        assertThat(score.counts().p80Unknown()).isOne();
    }

    @Test
    void anExitBeforeAnyOfItsDatesIsNotYetScored() {
        ForecastScore score = score(past("ZA1", "2014-08-01", "2014-12-31", "2014-09-30"), exited("ZA1", "2014-06-20"));
        assertThat(score.half().scored()).isEqualTo(new Scored(0, 0));
        assertThat(score.fourFifths().scored()).isEqualTo(new Scored(0, 0));
    }

    @Test
    void eachScoreSaysHowManyForecastsAndHowManyTrustsItIsOver() {
        PastForecast january = past("ZA1", "2014-05-01", "2014-05-31", "2014-04-11");
        PastForecast february = new PastForecast(
                ReportingPeriod.of("2014-02").orElseThrow(),
                day("2014-02-28"),
                january.deadline(),
                january.ownDate(),
                january.forecast());
        ForecastScore score = scoring(exited("ZA1", "2014-05-11"))
                .score(List.of(january, february))
                .all();
        assertThat(score.coverage()).isEqualTo(new Kept(2, new Scored(2, 1)));
        assertThat(score.half().scored()).isEqualTo(new Scored(2, 1));
    }

    @Test
    void whereAllAreCoveredTheIntervalIsTheExactOneOverTrusts() {
        List<PastForecast> past = new ArrayList<>();
        List<APlannedTrust> exited = new ArrayList<>();
        for (int number = 10; number < 23; number++) {
            past.add(past("Z" + number, "2014-05-01", "2014-05-31", "2014-04-11"));
            exited.add(exited("Z" + number, "2014-05-11"));
        }
        Interval interval = scoring(exited.toArray(APlannedTrust[]::new))
                .score(past)
                .all()
                .interval()
                .orElseThrow();
        assertThat(interval.low()).isEqualTo(StrictMath.pow(0.025, 1.0 / 13), within(1e-8)); // 0.753
        assertThat(interval.high()).isEqualTo(1);
    }

    @Test
    void theIntervalIsTheSameEveryTimeAndHoldsTheCoverage() {
        List<PastForecast> past = List.of(
                past("ZA1", "2014-05-01", "2014-05-31", "2014-04-11"),
                past("ZA2", "2014-05-01", "2014-05-31", "2014-04-11"));
        BackTest once = scoring(exited("ZA1", "2014-05-11"), trust("ZA2")).score(past);
        BackTest again = scoring(exited("ZA1", "2014-05-11"), trust("ZA2")).score(List.of(past.get(1), past.get(0)));
        assertThat(once).isEqualTo(again);
        assertThat(once.all().coverage()).isEqualTo(kept(1, 2));
        assertThat(once.all().interval()).contains(new ForecastScore.Interval(0, 1));
    }

    private static APlannedTrust exited(String code, String day) {
        return trust(code).exitedOn(day);
    }

    private static ForecastScore score(PastForecast past, APlannedTrust... now) {
        return scoring(now).score(List.of(past)).all();
    }

    private static ForecastScoring scoring(APlannedTrust... now) {
        return new ForecastScoring(june2014(now), trust -> trust, SETTINGS, "a seed");
    }

    private static PastForecast past(String code, String p50, String p80, String own) {
        return past(code, p50, p80, own, "2015-06-30", 0.7);
    }

    private static PastForecast past(String code, String p50, String p80, String own, String deadline, double onTime) {
        return new PastForecast(
                january(),
                day("2014-01-31"),
                day(deadline),
                Optional.of(day(own)),
                new ExitForecast(
                        new OdsCode(code),
                        ExitForecast.Basis.FORECAST,
                        Optional.of(ForecastDay.on(day(p50))),
                        Optional.of(ForecastDay.on(day(p80))),
                        Optional.of(onTime)));
    }

    private static PastForecast forecast(
            String code,
            ExitForecast.Basis basis,
            @org.jspecify.annotations.Nullable ForecastDay day,
            Optional<LocalDate> own) {
        Optional<ForecastDay> known = Optional.ofNullable(day);
        return new PastForecast(
                january(),
                day("2014-01-31"),
                day("2015-06-30"),
                own,
                new ExitForecast(new OdsCode(code), basis, known, known, Optional.empty()));
    }

    private static Kept kept(int kept, int due) {
        return new Kept(kept, new Scored(due, due));
    }

    private static ReportingPeriod january() {
        return ReportingPeriod.of("2014-01").orElseThrow();
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}

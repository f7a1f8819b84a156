package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.measure.AMetric.ofKind;
import static org.programmereporting.measure.AReturn.aReturn;
import static org.programmereporting.measure.ATrust.aTrust;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.MigrationOutlook;
import org.programmereporting.returns.MigrationOutlook.Kind;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.OdsCode;

class MigrationTest {
    private static final MigrationFields FIELDS = new MigrationFields("total", "migrated", "measured", 3);

    @Test
    void progressIsTheShareOfWhatIsKnownAndCountsTheUnknown() {
        assertThat(progress(AMonth.with(
                        with("ZA1", reading("ZA1", "2014-06", "2014-06-30", "40", "10")),
                        with("ZA2", reading("ZA2", "2014-06", "2014-06-30", "10", "5")),
                        with("ZA3", aReturn("ZA3", "2014-06").number("migrated", "3")),
                        with("ZA4", reading("ZA4", "2014-03", "2014-03-31", "10", "5"))
                                .stale())))
                .containsEntry("m", "0.30000000 of 50")
                .containsEntry("m-trusts", "2")
                .containsEntry("m-unknown", "2")
                .containsEntry("m-re-estimated", "0");
    }

    @Test
    void progressKeepsTheLastValueOfATrustThatExitedSinceTheFirstWaveAndLeavesOutTheFirstWave() {
        assertThat(progress(AMonth.with(
                        with("ZA1", reading("ZA1", "2014-02", "2014-02-28", "8", "8"))
                                .exited("PACS", "2014-03-31", "2014-03-31")
                                .stale(),
                        with("ZA2", reading("ZA2", "2014-06", "2014-06-30", "100", "100"))
                                .exited("PACS", "2013-03-31", "2013-06-30"))))
                .containsEntry("m", "1.00000000 of 8")
                .containsEntry("m-unknown", "0");
    }

    @Test
    void progressTellsWhoseTotalIsAnotherThanAtFirst() {
        assertThat(progress(AMonth.aMonth()
                        .at("2014-05", with("ZA1", reading("ZA1", "2014-05", "2014-05-31", "20", "5")))
                        .at("2014-06", with("ZA1", reading("ZA1", "2014-06", "2014-06-30", "25", "10")))))
                .containsEntry("m", "0.40000000 of 25")
                .containsEntry("m-re-estimated", "1");
    }

    @Test
    void progressOfNobodyDoesNotApplyAndOfUnknownIsNotAvailable() {
        assertThat(progress(AMonth.with())).containsEntry("m", "[z] of 0");
        assertThat(progress(AMonth.with(aTrust("ZA1")))).containsEntry("m", "[x] of 0");
    }

    @Test
    void failedAttemptsAreOutOfAllAttemptsByMethod() {
        AMetric failed = ofKind("migration-failed")
                .set("failed", "failed")
                .set("migrated", "migrated")
                .set("method", "method")
                .by("method");
        assertThat(failed.measure(AMonth.with(
                        with("ZA1", attempts("ZA1", "90", "10").text("method", "bulk media")),
                        with("ZA2", attempts("ZA2", "60", "40").text("method", "in place")),
                        with("ZA3", aReturn("ZA3", "2014-06").text("method", "in place")))))
                .containsEntry("m", "0.25000000 of 200")
                .containsEntry("m-unknown", "1")
                .containsEntry("m method=bulk media", "0.10000000 of 100")
                .containsEntry("m method=in place", "0.40000000 of 100")
                .containsEntry("m-unknown method=in place", "1");
    }

    @Test
    void theRateIsTakenFromTheLatestReadingAtLeastThreeMonthsOlder() {
        // 2014-02-28 is older still, 2014-04-30 too young: (13 - 4) / 3
        AMonth month = AMonth.aMonth()
                .at("2014-02", with("ZA1", reading("ZA1", "2014-02", "2014-02-28", "40", "0")))
                .at("2014-03", with("ZA1", reading("ZA1", "2014-03", "2014-03-31", "40", "4")))
                .at("2014-04", with("ZA1", reading("ZA1", "2014-04", "2014-04-30", "40", "5")))
                .at("2014-06", with("ZA1", reading("ZA1", "2014-06", "2014-06-30", "40", "13")), aTrust("ZA2"));
        assertThat(rate(month))
                .containsEntry("m", "3.0000 of 1")
                .containsEntry("m-median", "3.0000 of 1")
                .containsEntry("m-unknown", "1");
        // 27 TB are left at 3 a month: nine months after the last day of June 2014
        assertThat(outlook(month)).isEqualTo(MigrationOutlook.endingOn(LocalDate.parse("2015-03-31")));
    }

    /** Three months after 28 February is 31 May: by 30 May only 2.97 have passed, and the base is the reading of January, 3.97 months before. */
    @Test
    void theBaseIsOlderByTheSameMonthsAsItIsDividedBy() {
        AMonth month = AMonth.aMonth()
                .at("2014-01", with("ZA1", reading("ZA1", "2014-01", "2014-01-31", "40", "1")))
                .at("2014-02", with("ZA1", reading("ZA1", "2014-02", "2014-02-28", "40", "3")))
                .at("2014-05", with("ZA1", reading("ZA1", "2014-05", "2014-05-30", "40", "5")));
        // 4 ÷ (3 + 30/31)
        assertThat(rate(month)).containsEntry("m", "1.0081 of 1");
    }

    /** 3 TB of 40 in the ten days since it began: as a pace over three months it would end in 2017. */
    @Test
    void aMigrationThatHasJustBegunHasARateAndNoPace() {
        AMonth month = AMonth.aMonth()
                .at("2014-03", due("ZA1", reading("ZA1", "2014-03", "2014-03-31", "40", "0")))
                .at("2014-05", due("ZA1", reading("ZA1", "2014-05", "2014-05-31", "40", "0")))
                .at("2014-06", due("ZA1", june("ZA1", "40", "3")));
        assertThat(rate(month)).containsEntry("m", "1.0000 of 1");
        assertThat(required(month))
                .containsEntry("m", "[z] of 0")
                .containsEntry("m-just-begun", "1")
                .containsEntry("m-cannot-finish", "0 of 1");
        assertThat(outlook(month)).isEqualTo(MigrationOutlook.unknown(Kind.PACE_NOT_KNOWN));
    }

    /** Something was migrated in March: from then on its pace is its own. */
    @Test
    void aPaceIsKnownOnceTheMigrationIsUnderWayForAllItsMonths() {
        AMonth month = AMonth.aMonth()
                .at("2014-02", with("ZA1", reading("ZA1", "2014-02", "2014-02-28", "40", "0")))
                .at("2014-03", with("ZA1", reading("ZA1", "2014-03", "2014-03-31", "40", "1")))
                .at("2014-06", with("ZA1", reading("ZA1", "2014-06", "2014-06-30", "40", "13")));
        assertThat(rate(month)).containsEntry("m", "4.0000 of 1");
        // 27 TB at 4 a month: 6.75 months after the last day of June; of the 31 days of January 23.25, so the 24th
        assertThat(outlook(month)).isEqualTo(MigrationOutlook.endingOn(LocalDate.parse("2015-01-24")));
    }

    @Test
    void aMigrationSaysWhyNoDayIsKnown() {
        assertThat(outlook(AMonth.with(aTrust("ZA1")))).isEqualTo(MigrationOutlook.unknown(Kind.VOLUME_NOT_KNOWN));
        assertThat(outlook(AMonth.with(with("ZA1", june("ZA1", "20", "20")))))
                .isEqualTo(MigrationOutlook.unknown(Kind.COMPLETE));
        assertThat(outlook(AMonth.with(with("ZA1", june("ZA1", "20", "0")))))
                .isEqualTo(MigrationOutlook.unknown(Kind.NOT_BEGUN));
        assertThat(outlook(AMonth.with(with("ZA1", june("ZA1", "20", "5")))))
                .isEqualTo(MigrationOutlook.unknown(Kind.PACE_NOT_KNOWN));
        assertThat(outlook(AMonth.aMonth()
                        .at("2014-03", with("ZA1", reading("ZA1", "2014-03", "2014-03-31", "20", "5")))
                        .at("2014-06", with("ZA1", june("ZA1", "20", "5")))))
                .isEqualTo(MigrationOutlook.unknown(Kind.STALLED));
    }

    @Test
    void aCarriedForwardOrHeldValueNeverEntersARate() {
        // the return of May is repeated in June; in April the figure of ZA2 is held
        AReturn may = reading("ZA1", "2014-05", "2014-05-31", "40", "6");
        AMonth month = AMonth.aMonth()
                .at(
                        "2014-03",
                        with("ZA1", reading("ZA1", "2014-03", "2014-03-31", "40", "2")),
                        with(
                                "ZA2",
                                reading("ZA2", "2014-03", "2014-03-31", "40", "2")
                                        .holding("migrated")))
                .at(
                        "2014-04",
                        with("ZA1", reading("ZA1", "2014-04", "2014-04-30", "40", "4")),
                        with("ZA2", reading("ZA2", "2014-04", "2014-04-30", "40", "3")))
                .at("2014-05", with("ZA1", may))
                .at(
                        "2014-06",
                        with("ZA1", may).carriedForward(),
                        with("ZA2", reading("ZA2", "2014-06", "2014-06-30", "40", "7")),
                        with("ZA3", reading("ZA3", "2014-03", "2014-03-31", "40", "7"))
                                .stale(),
                        aTrust("ZA4"));
        assertThat(rate(month))
                .containsEntry("m", "2.0000 of 1")
                .containsEntry("m-carried-forward", "2")
                .containsEntry("m-unknown", "1");
        assertThat(outlook(month)).isEqualTo(MigrationOutlook.unknown(Kind.PACE_NOT_KNOWN));
    }

    @Test
    void oneReadingIsNoRateAndAStaleTrustHasNone() {
        assertThat(rate(AMonth.with(with("ZA1", reading("ZA1", "2014-06", "2014-06-30", "40", "2")))))
                .containsEntry("m", "[x] of 0")
                .containsEntry("m-unknown", "1");
        assertThat(rate(AMonth.with(with("ZA1", reading("ZA1", "2014-03", "2014-03-31", "40", "2"))
                        .stale())))
                .containsEntry("m", "[x] of 0")
                .containsEntry("m-carried-forward", "1");
        assertThat(rate(AMonth.with())).containsEntry("m", "[z] of 0");
    }

    @Test
    void statesAreExclusiveTestedInOrderAndAddToTheRemaining() {
        assertThat(required(states()))
                .containsEntry("m-total-unknown", "1")
                .containsEntry("m-complete", "1")
                .containsEntry("m-past-date", "1")
                .containsEntry("m-not-started", "2")
                .containsEntry("m-rate-unknown", "2")
                .containsEntry("m-just-begun", "2")
                .containsEntry("m-stalled", "1")
                .containsEntry("m-above", "1")
                .containsEntry("m-within", "1")
                // past date, stalled, too slow, and those not started, just begun, of unknown rate that would need 160
                // TB in 10 months
                .containsEntry("m-cannot-finish", "6 of 12");
    }

    @Test
    void theRatioIsTheRequiredRateOverTheAchievedOne() {
        // ZA7: 20 TB left in 5 months to its planned end: 4 a month, at 2 a month; ZA8: 20 left in 10 months at 4 a
        // month
        assertThat(required(states())).containsEntry("m", "1.2500 of 2");
    }

    @Test
    void largeMigrationsOfWhichNothingIsMigratedAreCountedOutOfTheLarge() {
        AMetric large = ofKind("large-not-started")
                .set("total", "total")
                .set("migrated", "migrated")
                .set("over", "20");
        assertThat(large.measure(AMonth.with(
                        with("ZA1", reading("ZA1", "2014-06", "2014-06-30", "20", "0")),
                        with("ZA2", reading("ZA2", "2014-06", "2014-06-30", "20.1", "0")),
                        with("ZA3", reading("ZA3", "2014-06", "2014-06-30", "30", "0.1")),
                        aTrust("ZA4"))))
                .containsEntry("m", "1 of 2")
                .containsEntry("m-unknown", "1");
    }

    /** Deadline 2015-06-25: eight weeks before is 2015-04-30, ten months from the as-at date. */
    private static AMonth states() {
        return AMonth.aMonth()
                .at(
                        "2014-03",
                        due("ZA6", reading("ZA6", "2014-03", "2014-03-31", "20", "5")),
                        due("ZA7", reading("ZA7", "2014-03", "2014-03-31", "40", "14")),
                        due("ZA8", reading("ZA8", "2014-03", "2014-03-31", "40", "8")),
                        due("ZB1", reading("ZB1", "2014-03", "2014-03-31", "20", "0")),
                        due("ZB2", reading("ZB2", "2014-03", "2014-03-31", "161", "0")))
                .at(
                        "2014-06",
                        due("ZA1", aReturn("ZA1", "2014-06")),
                        due("ZA2", june("ZA2", "20", "20").day("planned", "2014-01-31")),
                        due("ZA3", june("ZA3", "20", "19").day("planned", "2014-06-30")),
                        due("ZA4", june("ZA4", "20", "0")),
                        due("ZA9", june("ZA9", "160", "0")),
                        due("ZA5", june("ZA5", "20", "5")),
                        due("ZB1", june("ZB1", "20", "1")),
                        due("ZB2", june("ZB2", "161", "1")),
                        due("ZB3", june("ZB3", "161", "1")),
                        due("ZA6", june("ZA6", "20", "5")),
                        due("ZA7", june("ZA7", "40", "20").day("planned", "2014-11-30")),
                        due("ZA8", june("ZA8", "40", "20").day("planned", "2015-06-30")));
    }

    /** Of ZA1. */
    private static MigrationOutlook outlook(AMonth month) {
        return Objects.requireNonNull(
                MigrationPace.outlooks(month.build(), FIELDS).get(new OdsCode("ZA1")));
    }

    /** As at 15 June: what was read on 30 June is no fact yet, what was read on 31 May is. */
    private static AMonth midJune(ATrust... june) {
        return AMonth.aMonth()
                .at("2014-02", with("ZA1", reading("ZA1", "2014-02", "2014-02-28", "40", "1")))
                .at("2014-05", with("ZA1", reading("ZA1", "2014-05", "2014-05-31", "40", "10")))
                .at(new NationalPosition(
                        AReturn.period("2014-06"),
                        LocalDate.parse("2014-06-15"),
                        Stream.of(june).map(ATrust::build).toList()));
    }

    @Test
    void whatWasMeasuredAfterTheAsAtDateDoesNotCountAndTheReadingBeforeDoes() {
        AMonth month = midJune(with("ZA1", reading("ZA1", "2014-06", "2014-06-30", "40", "30")));
        assertThat(ofKind("migration-progress")
                        .set("total", "total")
                        .set("migrated", "migrated")
                        .set("measured", "measured")
                        .measure(month))
                .containsEntry("m", "0.25000000 of 40");
        assertThat(rate(month)).containsEntry("m", "3.0000 of 1");
        assertThat(outlook(month).end()).contains(LocalDate.parse("2015-03-31"));
    }

    @Test
    void aReadingOnTheAsAtDateCounts() {
        AMonth month = midJune(with("ZA1", reading("ZA1", "2014-06", "2014-06-15", "40", "30")));
        assertThat(ofKind("migration-progress")
                        .set("total", "total")
                        .set("migrated", "migrated")
                        .set("measured", "measured")
                        .measure(month))
                .containsEntry("m", "0.75000000 of 40");
    }

    @Test
    void aTrustThatHasOnlyALaterReadingIsNotKnown() {
        AMonth month = midJune(with("ZA2", reading("ZA2", "2014-06", "2014-06-16", "40", "0")));
        assertThat(ofKind("large-not-started")
                        .set("total", "total")
                        .set("migrated", "migrated")
                        .set("measured", "measured")
                        .set("over", "20")
                        .measure(month))
                .containsEntry("m", "0 of 0")
                .containsEntry("m-unknown", "1");
        assertThat(ofKind("migration-failed")
                        .set("failed", "failed")
                        .set("migrated", "migrated")
                        .set("method", "method")
                        .set("measured", "measured")
                        .measure(midJune(with(
                                "ZA2",
                                reading("ZA2", "2014-06", "2014-06-16", "40", "5")
                                        .number("failed", "5")))))
                .containsEntry("m", "[x] of 0")
                .containsEntry("m-unknown", "1");
    }

    private static Map<String, String> progress(AMonth month) {
        return ofKind("migration-progress")
                .set("total", "total")
                .set("migrated", "migrated")
                .measure(month);
    }

    private static Map<String, String> rate(AMonth month) {
        return paced("migration-rate").measure(month);
    }

    private static Map<String, String> required(AMonth month) {
        return paced("migration-required-ratio")
                .set("planned", "planned")
                .set("weeks-before-deadline", "8")
                .set("fastest", "15")
                .measure(month);
    }

    private static AMetric paced(String kind) {
        return ofKind(kind)
                .set("total", "total")
                .set("migrated", "migrated")
                .set("measured", "measured")
                .set("months", "3");
    }

    private static ATrust with(String trust, AReturn said) {
        return aTrust(trust).saying(said);
    }

    private static ATrust due(String trust, AReturn said) {
        return with(trust, said).withDeadline("2015-06-25");
    }

    private static AReturn june(String trust, String total, String migrated) {
        return reading(trust, "2014-06", "2014-06-30", total, migrated);
    }

    private static AReturn reading(String trust, String period, String measured, String total, String migrated) {
        return aReturn(trust, period)
                .day("measured", measured)
                .number("total", total)
                .number("migrated", migrated);
    }

    private static AReturn attempts(String trust, String migrated, String failed) {
        return aReturn(trust, "2014-06").number("migrated", migrated).number("failed", failed);
    }
}

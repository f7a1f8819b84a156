package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.measure.AMetric.ofKind;
import static org.programmereporting.measure.AReturn.aReturn;
import static org.programmereporting.measure.AReturn.period;
import static org.programmereporting.measure.ATrust.aTrust;

import org.junit.jupiter.api.Test;

/** What changed since the returns before: forecasts and ratings. */
class MovementTest {
    @Test
    void countsForecastsThatMovedAndTrustsThatCannotBeCompared() {
        AMonth month = AMonth.aMonth()
                .at(
                        "2014-05",
                        forecasting("ZA1", "2015-01-31"),
                        forecasting("ZA2", "2015-01-31"),
                        forecasting("ZA3", "2015-01-31"),
                        forecasting("ZA4", "2015-01-31").carriedForward(),
                        aTrust("ZA6"))
                .at(
                        "2014-06",
                        forecasting("ZA1", "2015-02-28"),
                        forecasting("ZA2", "2015-01-30"),
                        forecasting("ZA3", "2015-01-31"),
                        forecasting("ZA4", "2015-06-30"),
                        forecasting("ZA5", "2015-06-30"),
                        forecasting("ZA6", "2015-06-30"),
                        aTrust("ZA7").exited("PACS", "", "2014-06-01"));
        assertThat(ofKind("slipped-this-period").measure(month))
                .hasToString("{m=1 of 3, m-earlier=1 of 3, m-unchanged=1 of 3, m-not-comparable=3}");
    }

    @Test
    void comparesNothingWithoutAPreviousPeriod() {
        AMonth gap = AMonth.aMonth()
                .at("2014-04", forecasting("ZA1", "2015-01-31"))
                .at("2014-06", forecasting("ZA1", "2015-02-28"));
        assertThat(ofKind("slipped-this-period").measure(gap))
                .hasToString("{m=[z] of 0, m-earlier=[z] of 0, m-unchanged=[z] of 0, m-not-comparable=1}");
    }

    @Test
    void tellsHowOftenAForecastMovedLeavingOutReturnsCarriedForward() {
        AMonth month = AMonth.aMonth()
                .at("2014-02", forecasting("ZA1", "2015-01-01"))
                .at("2014-03", forecasting("ZA1", "2015-01-11"))
                .at("2014-04", forecasting("ZA1", "2015-12-31").carriedForward())
                .at("2014-05", forecasting("ZA1", "2015-01-06"))
                .at("2014-06", forecasting("ZA1", "2015-01-26"));
        ForecastMoves moves = ForecastMoves.of(month.build()).get(0);
        assertThat(moves.later()).isEqualTo(2);
        assertThat(moves.earlier()).isEqualTo(1);
        assertThat(moves.daysThisPeriod()).contains(20L);
        assertThat(moves.forecasts().keySet())
                .containsExactly(period("2014-02"), period("2014-03"), period("2014-05"), period("2014-06"));
    }

    @Test
    void countsTrustsByRatingTheUnknownApart() {
        AMonth month = AMonth.with(
                rated("ZA1", "green"),
                rated("ZA2", "red"),
                rated("ZA3", "red").stale(),
                aTrust("ZA4").silent(),
                rated("ZA5", "purple"),
                rated("ZA6", "amber").exited("PACS", "", "2014-06-01"));
        assertThat(ofKind("confidence")
                        .set("field", "delivery_confidence")
                        .by("confidence")
                        .measure(month))
                .containsEntry("m", "2 of 5")
                .containsEntry("m confidence=green", "1")
                .containsEntry("m confidence=amber", "0")
                .containsEntry("m confidence=red", "1")
                .containsEntry("m confidence=not-yet-known", "3")
                .hasSize(10);
    }

    @Test
    void countsRatingsThatGotBetterAndWorse() {
        AMonth month = AMonth.aMonth()
                .at("2014-05", rated("ZA1", "red"), rated("ZA2", "green"), rated("ZA3", "red"), rated("ZA4", "red"))
                .at(
                        "2014-06",
                        rated("ZA1", "amber"),
                        rated("ZA2", "red"),
                        rated("ZA3", "red"),
                        rated("ZA4", "red").carriedForward(),
                        rated("ZA5", "green"));
        assertThat(ofKind("confidence").set("field", "delivery_confidence").measure(month))
                .hasToString("{m=5 of 5, m-improved=1 of 3, m-worsened=1 of 3, m-unchanged=1 of 3,"
                        + " m-not-comparable=2}");
    }

    @Test
    void crossesCohortAndRating() {
        AMonth month = AMonth.with(rated("ZA1", "green"), rated("ZA2", "green").inCohort("nme-2016"));
        assertThat(ofKind("confidence")
                        .set("field", "delivery_confidence")
                        .by("cohort+confidence")
                        .measure(month))
                .containsEntry("m cohort+confidence=london-2015+green", "1")
                .containsEntry("m cohort+confidence=nme-2016+green", "1")
                .containsEntry("m cohort+confidence=nme-2016+not-yet-known", "0")
                .hasSize(5 + 3 * 5);
    }

    private static ATrust forecasting(String code, String day) {
        return aTrust(code).holding("PACS", "", day);
    }

    private static ATrust rated(String code, String rating) {
        return aTrust(code).saying(aReturn(code, "2014-06").rated(rating));
    }
}

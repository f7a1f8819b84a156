package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.measure.AReference.aReference;
import static org.programmereporting.measure.AReturn.aReturn;
import static org.programmereporting.measure.AReturn.period;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.programmereporting.measure.Burndown.Point;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.ReferenceData;

class BurndownTest {
    private static final AReference REFERENCE = aReference()
            .trust("ZA1")
            .trust("ZA2")
            .trust("ZA3")
            .trust("ZA4")
            .contract("ZA1", "PACS", "london")
            .contract("ZA2", "PACS", "london")
            .contract("ZA3", "PACS", "eastern")
            .contract("ZA4", "PACS", "eastern")
            .exit("ZA1", "PACS", "2014-04-30");

    private static final Burndown BURNDOWN = burndown(
            REFERENCE,
            aReturn("ZA2", "2014-06").forecasting("PACS", "2014-05-31"),
            aReturn("ZA3", "2014-06").forecasting("PACS", "2015-02-28"));

    @Test
    void runsFromTheMonthBeforeTheFirstExitToTwelveMonthsPastTheLastDeadline() {
        List<Point> national = BURNDOWN.national();
        assertThat(national.get(0).month()).isEqualTo(period("2014-03"));
        assertThat(national.get(national.size() - 1).month()).isEqualTo(period("2017-06"));
        assertThat(national).hasSize(40);
    }

    @Test
    void countsActualTrustsUpToTheAsAtDateAndPlannedOnesFromThere() {
        assertThat(at("2014-03", "")).isEqualTo("4, none");
        assertThat(at("2014-04", "")).isEqualTo("3, none");
        assertThat(at("2014-06", "")).isEqualTo("3, 3");
        assertThat(at("2015-01", "")).isEqualTo("none, 3");
    }

    @Test
    void keepsATrustWhoseForecastHasLapsed() {
        assertThat(at("2014-06", "london-2015")).isEqualTo("1, 1");
        assertThat(at("2014-07", "london-2015")).isEqualTo("none, 1");
    }

    @Test
    void letsATrustLeaveInTheMonthOfItsForecastAndStayWithoutOne() {
        assertThat(at("2015-01", "nme-2016")).isEqualTo("none, 2");
        assertThat(at("2015-02", "nme-2016")).isEqualTo("none, 1");
        assertThat(at("2017-06", "nme-2016")).isEqualTo("none, 1");
    }

    @Test
    void startsBeforeTheAsAtMonthWhenNobodyHasExited() {
        Burndown none = burndown(aReference().trust("ZA1").contract("ZA1", "PACS", "london"));
        assertThat(none.national().get(0).month()).isEqualTo(period("2014-05"));
    }

    @Test
    void followsAMovedDeadline() {
        Burndown moved = burndown(aReference()
                .trust("ZA1")
                .contract("ZA1", "PACS", "london")
                .deadline("nme-2016", "2016-12-31", "2014-06-01"));
        assertThat(moved.national().get(moved.national().size() - 1).month()).isEqualTo(period("2017-12"));
    }

    @Test
    void addsCohortsUpToTheNation() {
        for (Point nation : BURNDOWN.national()) {
            List<Point> cohorts = BURNDOWN.points().stream()
                    .filter(point ->
                            point.group().equals("cohort") && point.month().equals(nation.month()))
                    .toList();
            assertThat(cohorts).hasSize(3);
            assertThat(sum(cohorts.stream().map(Point::actual).toList()))
                    .isEqualTo(nation.actual().orElse(0));
            assertThat(sum(cohorts.stream().map(Point::ownPlan).toList()))
                    .isEqualTo(nation.ownPlan().orElse(0));
        }
    }

    private static int sum(List<Optional<Integer>> numbers) {
        return numbers.stream().mapToInt(number -> number.orElse(0)).sum();
    }

    private static String at(String month, String cohort) {
        List<Point> line = cohort.isEmpty() ? BURNDOWN.national() : BURNDOWN.cohort(cohort);
        return line.stream()
                .filter(point -> point.month().equals(period(month)))
                .map(point -> text(point.actual()) + ", " + text(point.ownPlan()))
                .findFirst()
                .orElse("no such month");
    }

    private static String text(Optional<Integer> number) {
        return number.map(Object::toString).orElse("none");
    }

    private static Burndown burndown(AReference reference, AReturn... returns) {
        AcceptedReturns accepted =
                AcceptedReturns.of(Arrays.stream(returns).map(AReturn::build).toList());
        ReferenceData data = reference.build();
        NationalPosition june =
                Positions.at(period("2014-06"), period("2014-06").lastDay(), data, accepted);
        return Burndown.of(new MonthView(data, List.of(june), june, List.of()));
    }
}

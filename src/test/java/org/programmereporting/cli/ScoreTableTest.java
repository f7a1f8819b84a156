package org.programmereporting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.BackTest;
import org.programmereporting.returns.ForecastScore;
import org.programmereporting.returns.ForecastScore.Scored;
import org.programmereporting.returns.ReportingPeriod;

/** What {@code forecast --back-test} prints: two tables month by month, none wider than a terminal. */
class ScoreTableTest {
    @Test
    void eachMonthStandsInATableOfExitsAndInOneOfLosses() {
        List<String> lines = new ScoreTable(TerminalWidth.USUAL)
                .of(new BackTest(score(""), List.of(score("2014-05"), score("2014-06"))));
        assertThat(lines).allMatch(line -> line.length() <= 80);
        assertThat(lines)
                .containsSubsequence(
                        "Month      Trusts        n      P80        n      Own     Open",
                        "2014-05      1042     1005      80%     1005      20%      613",
                        "2014-06      1042     1005      80%     1005      20%      613",
                        "",
                        "Month        n  Loss50   Own50     n  Loss80   Own80     n  Brier  OwnBr",
                        "2014-05   1005  105.25  215.50  1005    4.00   24.00     0      -      -");
    }

    private static ForecastScore score(String origin) {
        Scored many = new Scored(1005, 3);
        return new ForecastScore(
                ReportingPeriod.of(origin),
                new ForecastScore.Counts(2, 1042, 1, 1, 2, 1, 0, 1, 613),
                new ForecastScore.Kept(804, many),
                Optional.of(new ForecastScore.Interval(0.5, 1)),
                new ForecastScore.Kept(201, many),
                new ForecastScore.Loss(OptionalDouble.of(105.25), OptionalDouble.of(215.5), many),
                new ForecastScore.Loss(OptionalDouble.of(4), OptionalDouble.of(24), many),
                new ForecastScore.Loss(OptionalDouble.empty(), OptionalDouble.empty(), new Scored(0, 0)));
    }
}

package org.programmereporting.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.report.AMonth.aMonth;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.report.AMonth;

class ConfidentialityTest {
    private static AMonth suppliers(long acme, long zenith, long orion) {
        return aMonth().metric("trusts-remaining", "outgoing-supplier", "acme", acme, acme)
                .metric("trusts-remaining", "outgoing-supplier", "zenith", zenith, zenith)
                .metric("trusts-remaining", "outgoing-supplier", "orion", orion, orion);
    }

    private static Set<String> withheld(AMonth month) {
        return withheld(month, new AMonth[0]);
    }

    @Test
    void withholdsFiguresOfFewerThanFiveTrusts() {
        assertThat(withheld(suppliers(3, 4, 30))).containsExactlyInAnyOrder("acme", "zenith");
    }

    @Test
    void withholdsASecondFigureThatWouldTellTheOnlyOne() {
        assertThat(withheld(suppliers(3, 9, 30))).containsExactlyInAnyOrder("acme", "zenith");
    }

    /** Of two trusts of two suppliers each has one, as the total less the 30 would tell. */
    @Test
    void withholdsAThirdFigureWhereTwoAreOneTrustEach() {
        assertThat(withheld(suppliers(1, 1, 30))).containsExactlyInAnyOrder("acme", "zenith", "orion");
        assertThat(withheld(suppliers(1, 2, 30))).containsExactlyInAnyOrder("acme", "zenith");
    }

    @Test
    void withholdsNothingFromFiveOn() {
        assertThat(withheld(suppliers(5, 9, 30))).isEmpty();
    }

    private static Set<String> withheld(AMonth national, AMonth... parts) {
        return Confidentiality.withheld(
                Stream.concat(Stream.of(national), Stream.of(parts))
                        .map(ConfidentialityTest::figures)
                        .toList(),
                List.of(),
                MetricValue::value);
    }

    private static List<MetricValue> figures(AMonth month) {
        return month.figures().metrics().by("trusts-remaining", "outgoing-supplier");
    }

    /** 30 − 27 would tell the 3 of the second part. */
    @Test
    void withholdsInEveryPartWhatOnePartWithholds() {
        assertThat(withheld(suppliers(30, 30, 30), suppliers(27, 20, 10), suppliers(3, 10, 20)))
                .contains("acme");
    }

    /** Acme alone would be told by the total of a part: zenith is the smallest beside it. */
    @Test
    void leavesNoPartWithOnlyOneWithheld() {
        assertThat(withheld(suppliers(30, 40, 50), suppliers(27, 30, 30), suppliers(3, 10, 20)))
                .containsExactlyInAnyOrder("acme", "zenith");
    }

    @Test
    void withholdsNothingFromPartsThatAllHaveFive() {
        assertThat(withheld(suppliers(30, 30, 30), suppliers(25, 20, 10), suppliers(5, 10, 20)))
                .isEmpty();
    }

    /** Of the 19 of a cohort that Acme serves with Zenith, 18 shown would tell the one of Acme. */
    @Test
    void withholdsASecondFigureWhereTheTotalOfAGroupWouldTellTheOnlyOne() {
        List<MetricValue> nation = figures(suppliers(1, 18, 22));
        List<MetricValue> harbour = figures(aMonth().metric("trusts-remaining", "outgoing-supplier", "acme", 1, 1)
                .metric("trusts-remaining", "outgoing-supplier", "zenith", 18, 18));
        assertThat(Confidentiality.withheld(List.of(nation), List.of(harbour), MetricValue::value))
                .containsExactlyInAnyOrder("acme", "zenith");
    }

    /** What is small in a group alone is not shown, so it is no reason to withhold the nation's figure. */
    @Test
    void withholdsNothingForAFigureThatIsNotShown() {
        List<MetricValue> hills = figures(suppliers(1, 2, 30));
        assertThat(Confidentiality.withheld(
                        List.of(figures(suppliers(30, 40, 50))), List.of(hills), MetricValue::value))
                .isEmpty();
    }

    /** 0 and 3 withheld beside 30 are as good as the 3 alone. */
    @Test
    void doesNotHideOneBehindNone() {
        assertThat(withheld(suppliers(0, 3, 30))).contains("orion");
        assertThat(withheld(suppliers(0, 30, 40))).contains("zenith");
    }
}

package org.programmereporting.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.report.AMonth.aMonth;

import org.junit.jupiter.api.Test;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.report.AMonth;

class ConfidentialityTest {
    private static AMonth suppliers(long acme, long zenith, long orion) {
        return aMonth().metric("trusts-remaining", "outgoing-supplier", "acme", acme, acme)
                .metric("trusts-remaining", "outgoing-supplier", "zenith", zenith, zenith)
                .metric("trusts-remaining", "outgoing-supplier", "orion", orion, orion);
    }

    private static java.util.Set<String> withheld(AMonth month) {
        return Confidentiality.withheld(
                month.figures().metrics().by("trusts-remaining", "outgoing-supplier"), MetricValue::value);
    }

    @Test
    void withholdsFiguresOfFewerThanFiveTrusts() {
        assertThat(withheld(suppliers(3, 4, 30))).containsExactlyInAnyOrder("acme", "zenith");
    }

    @Test
    void withholdsASecondFigureThatWouldTellTheOnlyOne() {
        assertThat(withheld(suppliers(3, 9, 30))).containsExactlyInAnyOrder("acme", "zenith");
    }

    @Test
    void withholdsNothingFromFiveOn() {
        assertThat(withheld(suppliers(5, 9, 30))).isEmpty();
    }

    private static java.util.Set<String> withheld(AMonth national, AMonth... parts) {
        return Confidentiality.withheld(
                figures(national),
                java.util.stream.Stream.of(parts)
                        .map(ConfidentialityTest::figures)
                        .toList(),
                MetricValue::value);
    }

    private static java.util.List<MetricValue> figures(AMonth month) {
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
}

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
}

package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.measure.AReturn.aReturn;
import static org.programmereporting.measure.ATrust.aTrust;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.OdsCode;

class TrustHistoryTest {
    private static final TrustHistory HISTORY = new TrustHistory(List.of(
            AMonth.position("2014-03", aTrust("ZA1").silent(), aTrust("ZA2").saying(aReturn("ZA2", "2014-03"))),
            AMonth.position("2014-04", aTrust("ZA1").saying(aReturn("ZA1", "2014-04"))),
            AMonth.position(
                    "2014-05", aTrust("ZA1").saying(aReturn("ZA1", "2014-04")).carriedForward()),
            AMonth.position("2014-06", aTrust("ZA1").saying(aReturn("ZA1", "2014-06")))));

    @Test
    void isOfTheMonthsThatATrustsOwnReturnSpeaksOf() {
        assertThat(months("ZA1", "2014-06")).containsExactly("2014-04", "2014-06");
        assertThat(months("ZA2", "2014-06")).containsExactly("2014-03");
        assertThat(months("ZA3", "2014-06")).isEmpty();
    }

    @Test
    void laterMonthsAreLeftAside() {
        assertThat(months("ZA1", "2014-05")).containsExactly("2014-04");
        assertThat(months("ZA1", "2014-03")).isEmpty();
    }

    private static List<String> months(String trust, String last) {
        return HISTORY.of(new OdsCode(trust), AReturn.period(last)).stream()
                .map(said -> said.period().toString())
                .toList();
    }
}

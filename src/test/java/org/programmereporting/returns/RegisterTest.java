package org.programmereporting.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who holds the contracts of whom after mergers, also when the lines of mergers make no sense. */
class RegisterTest {
    private static final LocalDate DAY = LocalDate.of(2014, 6, 30);

    @Test
    void aTrustHoldsItsOwnUntilItIsTakenOver() {
        Register register = merged("ZA1>ZB2", "ZB2>ZC3");
        assertThat(register.holderOn(code("ZA1"), DAY)).isEqualTo(code("ZC3"));
        assertThat(register.holderOn(code("ZA1"), DAY.minusYears(1))).isEqualTo(code("ZA1"));
        assertThat(register.holderOn(code("ZD4"), DAY)).isEqualTo(code("ZD4"));
        assertThat(register.lineage(code("ZC3"), DAY)).containsExactly(code("ZC3"), code("ZA1"), code("ZB2"));
        assertThat(register.lineage(code("ZA1"), DAY)).containsExactly(code("ZA1"));
    }

    @Test
    void mergersInACircleEnd() {
        assertThat(merged("ZA1>ZB2", "ZB2>ZA1").holderOn(code("ZA1"), DAY)).isEqualTo(code("ZA1"));
        Register later = merged("ZA1>ZB2", "ZB2>ZC3", "ZC3>ZB2");
        assertThat(later.holderOn(code("ZA1"), DAY)).isEqualTo(code("ZB2"));
        assertThat(later.holderOn(code("ZC3"), DAY)).isEqualTo(code("ZC3"));
    }

    private static Register merged(String... lines) {
        List<Succession> successions = Stream.of(lines)
                .map(line -> line.split(">"))
                .map(line -> new Succession(
                        code(line[0]), code(line[1]), DAY.withDayOfYear(1), "merger", Source.of("successions.csv")))
                .toList();
        return Register.of(List.of(), successions);
    }

    private static OdsCode code(String text) {
        return new OdsCode(text);
    }
}

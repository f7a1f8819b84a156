package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.validate.ExampleReturn.aReturn;
import static org.programmereporting.validate.ExampleReturn.aReturnOf;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FileOutcome;

class TotalReEstimatedTest {

    @Test
    void anotherTotalIsANoteAndLeavesTheReturnAccepted() {
        assertThat(settlement()
                        .findings(
                                aReturnOf("2014-05").with("tb_total", 10),
                                aReturn().with("tb_total", 12.5)))
                .containsExactly("note total-re-estimated Return!D36: Volume, total (TB) is 12.5; in the return of"
                        + " 2014-05 it was 10. Correct it if it was not measured anew.");
        assertThat(settlement()
                        .settle(
                                aReturnOf("2014-05").with("tb_total", 10),
                                aReturn().with("tb_total", 12.5)))
                .extracting(CheckedReturn::outcome)
                .containsExactly(FileOutcome.ACCEPTED, FileOutcome.ACCEPTED);
    }

    @Test
    void theSameANewAndAHeldTotalAreFine() {
        assertThat(settlement()
                        .findings(
                                aReturnOf("2014-05").with("tb_total", 10),
                                aReturn().with("tb_total", 10.0)))
                .isEmpty();
        assertThat(settlement().findings(aReturnOf("2014-05"), aReturn().with("tb_total", 10)))
                .isEmpty();
        assertThat(settlement()
                        .codes(
                                aReturnOf("2014-05").with("tb_total", 10),
                                aReturn().with("tb_total", "10,5")))
                .containsExactly("ZA1-2014-05.xlsx", "ZA1-2014-06.xlsx number-not-understood");
    }

    private static ASettlement settlement() {
        return ASettlement.under("total-re-estimated", Map.of("totals", List.of("studies_total", "tb_total")));
    }
}

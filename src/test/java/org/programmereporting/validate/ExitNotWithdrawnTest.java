package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.validate.ExampleReturn.aReturn;
import static org.programmereporting.validate.ExampleReturn.aReturnOf;
import static org.programmereporting.validate.ExampleReturn.day;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.StatusReturn;

class ExitNotWithdrawnTest {

    @Test
    void anExitThatIsLeftOutStaysAndIsToldAtItsEmptyCell() {
        ASettlement settlement = settlement().exited("ZA1", "PACS", "2014-05-20");
        assertThat(settlement.findings(exited(aReturnOf("2014-05")), running(aReturn())))
                .containsExactly("hold exit-withdrawn Contracts!J5: The exit from the PACS contract on 20/05/2014 was"
                        + " reported before and is missing now; it stays. Enter Actual exit again; if it was reported"
                        + " by mistake, tell the centre.");
        assertThat(exit(settlement.counting(exited(aReturnOf("2014-05")), running(aReturn()))))
                .isEqualTo("2014-05-20");
    }

    @Test
    void aRowThatIsLeftOutStaysToo() {
        ASettlement settlement = settlement().exited("ZA1", "PACS", "2014-05-20");
        assertThat(settlement.codes(exited(aReturnOf("2014-05")), aReturn()))
                .containsExactly("ZA1-2014-05.xlsx", "ZA1-2014-06.xlsx exit-withdrawn");
        assertThat(exit(settlement.counting(exited(aReturnOf("2014-05")), aReturn())))
                .isEqualTo("2014-05-20");
    }

    @Test
    void anExitReportedAgainAContractThatRanBeforeAndAHeldExitAreFine() {
        ASettlement settlement = settlement().exited("ZA1", "PACS", "2014-05-20");
        assertThat(settlement.findings(exited(aReturnOf("2014-05")), exited(aReturn())))
                .isEmpty();
        assertThat(settlement.findings(running(aReturnOf("2014-05")), running(aReturn())))
                .isEmpty();
        assertThat(settlement.codes(
                        exited(aReturnOf("2014-05")),
                        aReturn()
                                .row(
                                        "contracts",
                                        "service",
                                        "PACS",
                                        "forecast_exit",
                                        day("2014-05-20"),
                                        "actual_exit",
                                        "TBC")))
                .containsExactly("ZA1-2014-05.xlsx", "ZA1-2014-06.xlsx date-not-understood");
        assertThat(settlement.findings(exited(aReturnOf("2014-05")), aReturn().withoutTable("contracts")))
                .isEmpty();
    }

    private static String exit(StatusReturn answers) {
        return answers.row("contracts", "PACS")
                .flatMap(row -> row.date("actual_exit"))
                .map(Object::toString)
                .orElse("none");
    }

    private static ExampleReturn running(ExampleReturn example) {
        return example.row("contracts", "service", "PACS", "forecast_exit", day("2014-09-30"));
    }

    private static ExampleReturn exited(ExampleReturn example) {
        return example.row(
                "contracts", "service", "PACS", "forecast_exit", day("2014-05-20"), "actual_exit", day("2014-05-20"));
    }

    private static ASettlement settlement() {
        return ASettlement.under(
                "exit-not-withdrawn", Map.of("table", List.of("contracts"), "actual", List.of("actual_exit")));
    }
}

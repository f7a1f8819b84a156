package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.validate.ExampleReturn.aReturn;
import static org.programmereporting.validate.ExampleReturn.aReturnOf;
import static org.programmereporting.validate.ExampleReturn.day;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.StatusReturn;

class RowsStayTest {
    @Test
    void aRowThatIsLeftOutKeepsItsForecast() {
        ASettlement settlement = settlement();
        assertThat(settlement.codes(both(aReturnOf("2014-05")), pacs(aReturn())))
                .containsExactly("ZA1-2014-05.xlsx", "ZA1-2014-06.xlsx row-gone");
        assertThat(forecast(settlement.counting(both(aReturnOf("2014-05")), pacs(aReturn())), "RIS"))
                .isEqualTo("2014-10-31");
    }

    @Test
    void allRowsAndANewOneAreFine() {
        ASettlement settlement = settlement();
        assertThat(settlement.findings(both(aReturnOf("2014-05")), both(aReturn())))
                .isEmpty();
        assertThat(settlement.findings(pacs(aReturnOf("2014-05")), both(aReturn())))
                .isEmpty();
    }

    @Test
    void aTableThatCouldNotBeReadIsToldOnce() {
        assertThat(settlement().findings(both(aReturnOf("2014-05")), aReturn().withoutTable("contracts")))
                .isEmpty();
    }

    private static String forecast(StatusReturn answers, String service) {
        return answers.row("contracts", service)
                .flatMap(row -> row.date("forecast_exit"))
                .map(Object::toString)
                .orElse("none");
    }

    private static ExampleReturn pacs(ExampleReturn example) {
        return example.row("contracts", "service", "PACS", "forecast_exit", day("2014-09-30"));
    }

    private static ExampleReturn both(ExampleReturn example) {
        return pacs(example).row("contracts", "service", "RIS", "forecast_exit", day("2014-10-31"));
    }

    private static ASettlement settlement() {
        return ASettlement.under("rows-stay", Map.of("table", List.of("contracts")));
    }
}

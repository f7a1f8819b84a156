package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.validate.ExampleReturn.aReturn;
import static org.programmereporting.validate.ExampleReturn.aReturnOf;
import static org.programmereporting.validate.ExampleReturn.day;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilledTablesTest {
    @Test
    void anEmptyTableInAQuartersLastMonthIsAQueryAtItsFirstRow() {
        assertThat(under(aReturn().row("risks", "risk_id", "R1", "description", "x", "probability", 1, "impact", 1))
                        .findings())
                .containsExactly("query table-empty Tasks!A5: The table tasks is empty, and it is asked for in the last"
                        + " month of each quarter. Fill in its rows.");
    }

    @Test
    void inOtherMonthsNobodyAsks() {
        assertThat(under(aReturnOf("2014-05")).findings()).isEmpty();
        assertThat(under(aReturnOf("2014-07")).findings()).isEmpty();
    }

    @Test
    void aMonthlyTableIsAskedForEachMonth() {
        Map<String, List<String>> contracts = Map.of("tables", List.of("contracts"));
        assertThat(aReturnOf("2014-05").under("monthly-tables", contracts).findings())
                .containsExactly(
                        "query table-empty Contracts!A5: The table contracts is empty, and it is asked for each"
                                + " month. Fill in its rows.");
        assertThat(aReturnOf("2014-05")
                        .row("contracts", "service", "PACS", "forecast_exit", day("2014-09-30"))
                        .under("monthly-tables", contracts)
                        .findings())
                .isEmpty();
    }

    @Test
    void aTableThatCouldNotBeReadIsHeldAndNoQuery() {
        assertThat(under(aReturn().withoutTable("tasks").withoutTable("risks")).findings())
                .isEmpty();
    }

    private static ExampleReturn under(ExampleReturn example) {
        return example.under("quarterly-tables", Map.of("tables", List.of("tasks", "risks")));
    }
}

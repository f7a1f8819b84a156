package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.validate.ExampleReturn.aReturn;
import static org.programmereporting.validate.ExampleReturn.day;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LateNeedsMitigationTest {

    @Test
    void aForecastAfterTheContractsEndNeedsMitigation() {
        assertThat(example()
                        .row(
                                "contracts",
                                "service",
                                "PACS",
                                "contract_end",
                                day("2015-06-30"),
                                "forecast_exit",
                                day("2015-07-01"))
                        .findings())
                .containsExactly("query late-without-mitigation Contracts!I5: PACS: 01/07/2015 lies after 30/06/2015"
                        + " (Contract end), and Mitigation is empty. Say what is done about it.");
    }

    @Test
    void onTheDayOrWithMitigationIsFine() {
        assertThat(example()
                        .row(
                                "contracts",
                                "service",
                                "PACS",
                                "contract_end",
                                day("2015-06-30"),
                                "forecast_exit",
                                day("2015-06-30"))
                        .row(
                                "contracts",
                                "service",
                                "RIS",
                                "contract_end",
                                day("2015-06-30"),
                                "forecast_exit",
                                day("2015-08-01"),
                                "mitigation",
                                "extension")
                        .findings())
                .isEmpty();
    }

    private static ExampleReturn example() {
        return aReturn()
                .under(
                        "late-needs-mitigation",
                        Map.of(
                                "table", List.of("contracts"),
                                "forecast", List.of("forecast_exit"),
                                "limit", List.of("contract_end"),
                                "mitigation", List.of("mitigation")));
    }
}

package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.validate.ExampleReturn.aReturn;
import static org.programmereporting.validate.ExampleReturn.day;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExitedNotRunningTest {

    @Test
    void aConfirmedExitThatIsForecastStillIsAQuery() {
        assertThat(settlement("2014-05-20").findings(forecasting("2014-09-30")))
                .containsExactly("query exit-still-running Contracts!I5: The exit from the PACS contract was confirmed"
                        + " for 20/05/2014, which counts, and the return forecasts it. Report the actual exit; tell"
                        + " the centre if the service is still used.");
    }

    @Test
    void anExitReportedForecastForThatDayOrConfirmedForLaterIsFine() {
        assertThat(settlement("2014-05-20").findings(forecasting("2014-05-20"))).isEmpty();
        assertThat(settlement("2014-07-01").findings(forecasting("2014-09-30"))).isEmpty();
        assertThat(settlement("2014-05-20")
                        .findings(aReturn()
                                .row(
                                        "contracts",
                                        "service",
                                        "PACS",
                                        "forecast_exit",
                                        day("2014-09-30"),
                                        "actual_exit",
                                        day("2014-05-20"))))
                .isEmpty();
    }

    @Test
    void anotherServiceIsAnotherContract() {
        assertThat(ASettlement.under("exited-not-running", SETTINGS)
                        .exited("ZA1", "RIS", "2014-05-20")
                        .exited("ZB2", "PACS", "2014-05-20")
                        .findings(forecasting("2014-09-30")))
                .isEmpty();
    }

    private static final Map<String, List<String>> SETTINGS = Map.of(
            "table", List.of("contracts"), "forecast", List.of("forecast_exit"), "actual", List.of("actual_exit"));

    private static ExampleReturn forecasting(String day) {
        return aReturn().row("contracts", "service", "PACS", "forecast_exit", day(day));
    }

    private static ASettlement settlement(String confirmed) {
        return ASettlement.under("exited-not-running", SETTINGS).exited("ZA1", "PACS", confirmed);
    }
}

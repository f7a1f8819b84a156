package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.validate.ExampleReturn.aReturn;
import static org.programmereporting.validate.ExampleReturn.aReturnOf;
import static org.programmereporting.validate.ExampleReturn.day;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ForecastMovedTest {

    @Test
    void aMoveOfTheDaysOrMoreIsAQueryLaterOrEarlier() {
        assertThat(findings("2015-01-01", "2015-04-01"))
                .containsExactly("query forecast-moved Contracts!I5: Forecast exit of PACS moved by 90 days, from"
                        + " 01/01/2015 in the return of 2014-05 to 01/04/2015. Check the date; if it is right, say why"
                        + " it moved.");
        assertThat(findings("2015-04-01", "2015-01-01")).hasSize(1);
    }

    @Test
    void aSmallerMoveIsFine() {
        assertThat(findings("2015-01-01", "2015-03-31")).isEmpty();
        assertThat(findings("2015-03-31", "2015-01-01")).isEmpty();
    }

    @Test
    void aFirstANewAndAHeldForecastHaveNotMoved() {
        assertThat(settlement().findings(forecasting(aReturn(), "2015-01-01"))).isEmpty();
        assertThat(settlement().findings(aReturnOf("2014-05"), forecasting(aReturn(), "2015-01-01")))
                .isEmpty();
        assertThat(settlement()
                        .codes(
                                forecasting(aReturnOf("2014-05"), "2015-01-01"),
                                aReturn().row("contracts", "service", "PACS", "forecast_exit", "TBC")))
                .containsExactly("ZA1-2014-05.xlsx", "ZA1-2014-06.xlsx date-not-understood");
    }

    private static List<String> findings(String before, String now) {
        return settlement().findings(forecasting(aReturnOf("2014-05"), before), forecasting(aReturn(), now));
    }

    private static ExampleReturn forecasting(ExampleReturn example, String day) {
        return example.row("contracts", "service", "PACS", "forecast_exit", day(day));
    }

    private static ASettlement settlement() {
        return ASettlement.under(
                "forecast-moved", Map.of("forecasts", List.of("contracts.forecast_exit"), "days", List.of("90")));
    }
}

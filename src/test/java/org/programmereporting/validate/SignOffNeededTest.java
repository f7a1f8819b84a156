package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.validate.ExampleReturn.aReturn;
import static org.programmereporting.validate.ExampleReturn.aReturnOf;
import static org.programmereporting.validate.ExampleReturn.day;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignOffNeededTest {

    @Test
    void aLaterForecastAndAWorseConfidenceNeedASignOff() {
        assertThat(settlement()
                        .findings(
                                forecasting(aReturnOf("2014-05"), "2015-03-31"),
                                forecasting(aReturn(), "2015-04-30").with("delivery_confidence", "amber-green")))
                .containsExactly("query sign-off-missing Contracts!I5: Forecast exit of PACS moved from 31/03/2015 to"
                        + " 30/04/2015 and Delivery confidence fell from green to amber-green, but Signed off by and"
                        + " Signed off on are empty. Have the return signed off, and send it again.");
    }

    @Test
    void theSignatoryAloneIsNotEnoughWithoutTheDay() {
        assertThat(settlement()
                        .findings(
                                aReturnOf("2014-05"),
                                aReturn().with("delivery_confidence", "red").with("signed_off_by", "CIO")))
                .containsExactly(
                        "query sign-off-missing Return!D57: Delivery confidence fell from green to red, but Signed"
                                + " off on is empty. Have the return signed off, and send it again.");
    }

    @Test
    void signedOffOrNothingWorseOrNoEarlierReturnIsFine() {
        ExampleReturn worse = forecasting(aReturn(), "2015-04-30")
                .with("signed_off_by", "CIO")
                .with("signed_off_on", day("2014-06-30"));
        assertThat(settlement().findings(forecasting(aReturnOf("2014-05"), "2015-03-31"), worse))
                .isEmpty();
        assertThat(settlement()
                        .findings(
                                forecasting(aReturnOf("2014-05"), "2015-04-30").with("delivery_confidence", "red"),
                                forecasting(aReturn(), "2015-04-30").with("delivery_confidence", "amber")))
                .isEmpty();
        assertThat(settlement().findings(forecasting(aReturn(), "2015-04-30"))).isEmpty();
    }

    @Test
    void aHeldForecastIsNotWorse() {
        assertThat(settlement()
                        .findings(
                                forecasting(aReturnOf("2014-05"), "2015-03-31"),
                                aReturn().row("contracts", "service", "PACS", "forecast_exit", "31/06/2015")))
                .containsExactly("hold date-impossible Contracts!I5: \"31/06/2015\" is not a date: June has 30 days."
                        + " Enter a real date as DD/MM/YYYY.");
    }

    private static ExampleReturn forecasting(ExampleReturn example, String day) {
        return example.row("contracts", "service", "PACS", "forecast_exit", day(day));
    }

    private static ASettlement settlement() {
        return ASettlement.under(
                "sign-off-needed",
                Map.of(
                        "forecasts", List.of("contracts.forecast_exit"),
                        "confidence", List.of("delivery_confidence"),
                        "sign-off", List.of("signed_off_by", "signed_off_on")));
    }
}

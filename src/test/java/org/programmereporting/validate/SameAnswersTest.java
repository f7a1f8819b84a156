package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.validate.ExampleReturn.aReturn;
import static org.programmereporting.validate.ExampleReturn.day;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SameAnswersTest {

    @Test
    void twoTrustsWithTheSameAnswersAreBothAsked() {
        assertThat(settlement(8).findings(alpha(), beta()))
                .containsExactly("query same-answers Return!D7: All 8 answers but those that say who the trust is are"
                        + " the same as those of ZA1. Have each trust send its own answers.");
        assertThat(settlement(8).codes(alpha(), beta()))
                .containsExactly("ZA1-2014-06.xlsx same-answers", "ZB2-2014-06.xlsx same-answers");
    }

    @Test
    void oneOtherAnswerIsEnough() {
        assertThat(settlement(1).codes(alpha(), beta().with("tb_migrated", 1.6)))
                .containsExactly("ZA1-2014-06.xlsx", "ZB2-2014-06.xlsx");
        assertThat(settlement(1).codes(alpha(), beta().with("consortium", "Dales")))
                .containsExactly("ZA1-2014-06.xlsx", "ZB2-2014-06.xlsx");
    }

    @Test
    void aFewAnswersMayAgreeByChance() {
        assertThat(settlement(9).codes(alpha(), beta())).containsExactly("ZA1-2014-06.xlsx", "ZB2-2014-06.xlsx");
    }

    @Test
    void aRejectedReturnIsNotCompared() {
        assertThat(settlement(8).codes(alpha(), beta().with("form_version", "1999")))
                .containsExactly("ZA1-2014-06.xlsx", "ZB2-2014-06.xlsx form-version-unknown");
    }

    private static ExampleReturn alpha() {
        return forecasting(aReturn("ZA1", "Alpha NHS Trust", "2014-06"));
    }

    private static ExampleReturn beta() {
        return forecasting(aReturn("ZB2", "Beta NHS Foundation Trust", "2014-06"))
                .with("completed_by_email", "b.person@beta.example");
    }

    private static ExampleReturn forecasting(ExampleReturn example) {
        return example.row("contracts", "service", "PACS", "forecast_exit", day("2015-06-30"));
    }

    private static ASettlement settlement(int least) {
        return ASettlement.under(
                "same-answers",
                Map.of(
                        "identity", List.of("ods_code"),
                        "except",
                                List.of(
                                        "form_version",
                                        "programme",
                                        "period",
                                        "trust_name",
                                        "submission",
                                        "completed_by",
                                        "completed_by_email"),
                        "at-least", List.of(String.valueOf(least))));
    }
}

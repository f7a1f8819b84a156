package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.validate.ExampleReturn.aReturn;
import static org.programmereporting.validate.ExampleReturn.aReturnOf;
import static org.programmereporting.validate.ExampleReturn.day;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KnownSupplierTest {

    @Test
    void anUnknownNameIsAQueryWhereItStands() {
        assertThat(settlement().findings(naming("Acme Imaging").with("vna_supplier", "Acme Archives")))
                .containsExactly(
                        "query supplier-unknown Contracts!E5: \"Acme Imaging\" is not in the list of suppliers. Use the"
                                + " supplier's full name; the centre adds a new supplier or alias to suppliers.csv.",
                        "query supplier-unknown Return!D29: \"Acme Archives\" is not in the list of suppliers. Use the"
                                + " supplier's full name; the centre adds a new supplier or alias to suppliers.csv.");
    }

    @Test
    void nameAliasAndAnswersThatNameNobodyAreFine() {
        for (String name : List.of("Tavrin Imaging", "tavrin", "Tavrin UK", "Not yet selected", "none", "")) {
            assertThat(settlement().findings(naming(name).with("vna_supplier", name)))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void aHeldNameIsNotAskedForAgain() {
        assertThat(settlement()
                        .codes(
                                aReturnOf("2014-05")
                                        .row(
                                                "contracts",
                                                "service",
                                                "PACS",
                                                "forecast_exit",
                                                day("2015-06-30"),
                                                "incoming_supplier",
                                                "Acme"),
                                aReturn().withoutTable("contracts")))
                .containsExactly("ZA1-2014-05.xlsx supplier-unknown", "ZA1-2014-06.xlsx");
    }

    private static ExampleReturn naming(String supplier) {
        return aReturn()
                .row("contracts", "service", "PACS", "forecast_exit", day("2015-06-30"), "incoming_supplier", supplier);
    }

    private static ASettlement settlement() {
        return ASettlement.under(
                        "known-supplier",
                        Map.of(
                                "fields", List.of("contracts.incoming_supplier", "vna_supplier"),
                                "answers", List.of("not yet selected", "none")))
                .supplier("tavrin", "Tavrin Imaging", "Tavrin UK");
    }
}

package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.validate.ExampleReturn.aReturn;
import static org.programmereporting.validate.ExampleReturn.day;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutgoingAsRegisteredTest {

    @Test
    void anotherSupplierThanTheRegistersIsAQuery() {
        assertThat(settlement().contract("ZA1", "PACS", "tavrin").findings(naming(alpha(), "Lumbrook")))
                .containsExactly("query supplier-differs Contracts!D5: The register of contracts has Tavrin Imaging for"
                        + " PACS, not \"Lumbrook\". Check the supplier; the centre corrects contracts.csv if the trust"
                        + " is right.");
    }

    @Test
    void anUnknownNameIsAQueryToo() {
        assertThat(settlement().contract("ZA1", "PACS", "tavrin").codes(naming(alpha(), "not yet selected")))
                .containsExactly("ZA1-2014-06.xlsx supplier-unknown");
    }

    @Test
    void theRegistersSupplierByAnyNameAContractOfAPredecessorAndOneNotRegisteredAreFine() {
        assertThat(settlement().contract("ZA1", "PACS", "tavrin").findings(naming(alpha(), "TAVRIN UK")))
                .isEmpty();
        assertThat(settlement()
                        .contract("ZC3", "PACS", "lumbrook")
                        .contract("ZB2", "PACS", "tavrin")
                        .findings(naming(aReturn("ZB2", "Beta NHS Foundation Trust", "2014-06"), "Lumbrook")))
                .isEmpty();
        assertThat(settlement().contract("ZA1", "RIS", "tavrin").findings(naming(alpha(), "Lumbrook")))
                .isEmpty();
        assertThat(settlement().contract("ZA1", "PACS", "tavrin").findings(naming(alpha(), "")))
                .isEmpty();
    }

    private static ExampleReturn alpha() {
        return aReturn("ZA1", "Alpha NHS Trust", "2014-06");
    }

    private static ExampleReturn naming(ExampleReturn example, String supplier) {
        return example.row(
                "contracts", "service", "PACS", "forecast_exit", day("2015-06-30"), "outgoing_supplier", supplier);
    }

    private static ASettlement settlement() {
        return ASettlement.under(
                        "outgoing-as-registered",
                        Map.of("table", List.of("contracts"), "supplier", List.of("outgoing_supplier")))
                .supplier("tavrin", "Tavrin Imaging", "Tavrin UK")
                .supplier("lumbrook", "Lumbrook");
    }
}

package org.programmereporting.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.report.AMonth.aMonth;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.programmereporting.report.AMonth;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.TableText;

class RemainingSheetsTest {
    private static List<Sheet.Tabular> sheets(AMonth month) {
        return new RemainingSheets("Remaining").compose(new Composition(month.figures()));
    }

    @Test
    void sharesOneTableAndWithholdsFewTrustsOfASupplier() {
        AMonth month = aMonth().metric("trusts-remaining", 43, 44)
                .metric("trusts-remaining", "cohort", "harbour", 19, 20)
                .metric("trusts-remaining", "cohort+region", "harbour+R1", 12, 12)
                .metric("trusts-remaining", "outgoing-supplier", "acme", 36, 35)
                .metric("trusts-remaining", "outgoing-supplier", "zenith", 5, 4)
                .metric("trusts-remaining", "outgoing-supplier", "acme+orion", 2, 5);
        assertThat(TableText.of(sheets(month).get(0))).isEqualTo("""
                Breakdown | Category | Value | Previous | Change
                National | All | 43 | 44 | -1
                Cohort | Harbour contract | 19 | 20 | -1
                Cohort and region | Harbour contract, East coast | 12 | 12 | 0
                Outgoing supplier | Acme Imaging | 36 | 35 | 1
                Outgoing supplier | Zenith | [c] | [c] | [c]
                Outgoing supplier | Acme Imaging and Orion | [c] | [c] | [c]
                """);
    }

    /** A single supplier's figure is the total; two suppliers of two trusts have one each. */
    @Test
    void leavesOutABreakdownThatTheTotalWouldTell() {
        AMonth one =
                aMonth().metric("trusts-remaining", 1, 1).metric("trusts-remaining", "outgoing-supplier", "acme", 1, 1);
        AMonth oneEach = aMonth().metric("trusts-remaining", 2, 2)
                .metric("trusts-remaining", "outgoing-supplier", "acme", 1, 1)
                .metric("trusts-remaining", "outgoing-supplier", "zenith", 1, 1);
        AMonth onceOneEach = aMonth().metric("trusts-remaining", 3, 2)
                .metric("trusts-remaining", "outgoing-supplier", "acme", 2, 1)
                .metric("trusts-remaining", "outgoing-supplier", "zenith", 1, 1);
        for (AMonth month : List.of(one, oneEach, onceOneEach)) {
            Sheet.Tabular sheet = sheets(month).get(0);
            assertThat(TableText.of(sheet)).doesNotContain("Outgoing supplier");
            assertThat(sheet.title()).isEqualTo("Trusts remaining by cohort, region and contract cluster, June 2014");
            assertThat(String.join(" ", sheet.introduction()))
                    .contains(
                            "The breakdown by outgoing supplier is confidential here: with so few trusts or suppliers the total would"
                                    + " tell it.");
        }
    }

    @Test
    void showsASingleSupplierOfManyTrusts() {
        AMonth month =
                aMonth().metric("trusts-remaining", 5, 5).metric("trusts-remaining", "outgoing-supplier", "acme", 5, 5);
        assertThat(TableText.of(sheets(month).get(0))).contains("Outgoing supplier | Acme Imaging | 5 | 5 | 0");
    }

    @Test
    void showsEachNationalContractWithItsEnd() {
        AMonth month = aMonth().metric("contracts-by-cluster", "cluster", "harbour", 24, 24)
                .metric("contracts-by-cluster-exited", "cluster", "harbour", 5, 4)
                .metric("contracts-by-cluster-remaining", "cluster", "harbour", 19, 20);
        Sheet.Tabular contracts = sheets(month).get(1);
        assertThat(TableText.of(contracts)).isEqualTo("""
                Contract | Trusts | Exited | Remaining | Contract ends
                Harbour | 24 | 5 | 19 | 2015-06-30
                Hills | [x] | [x] | [x] | 2016-06-30
                """);
        assertThat(contracts.name()).isEqualTo("Remaining contracts");
        assertThat(contracts.charts().get(0).title()).isEqualTo("1 of 2 contracts still serves trusts");
    }
}

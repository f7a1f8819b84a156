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
        assertThat(contracts.charts().get(0).title()).isEqualTo("1 contract of 2 still serves trusts");
    }
}

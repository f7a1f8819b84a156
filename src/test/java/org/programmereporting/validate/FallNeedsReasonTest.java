package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.validate.ExampleReturn.aReturn;
import static org.programmereporting.validate.ExampleReturn.aReturnOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.StatusReturn;

class FallNeedsReasonTest {
    private static final String FELL = "hold cumulative-fell Return!D37: Volume migrated (TB) is cumulative and fell"
            + " from 1.5 to 1.2 without a reason, so 1.5 stays. Say why in Narrative or What blocks migration, or"
            + " correct the figure.";

    @Test
    void aFallWithoutAReasonIsHeldAtTheEarlierFigure() {
        assertThat(settlement().findings(aReturnOf("2014-05"), aReturn().with("tb_migrated", 1.2)))
                .containsExactly(FELL);
        StatusReturn counting = settlement()
                .counting(
                        aReturnOf("2014-05"), aReturn().with("tb_migrated", 1.2).with("studies_migrated", 101));
        assertThat(counting.number("tb_migrated")).contains(new BigDecimal("1.5"));
        assertThat(counting.number("studies_migrated")).contains(new BigDecimal("101"));
        assertThat(counting.held()).containsExactly("tb_migrated");
    }

    @Test
    void everyFigureThatFellIsTold() {
        assertThat(settlement()
                        .codes(
                                aReturnOf("2014-05"),
                                aReturn().with("tb_migrated", 1).with("studies_migrated", 99)))
                .containsExactly("ZA1-2014-05.xlsx", "ZA1-2014-06.xlsx cumulative-fell cumulative-fell");
    }

    @Test
    void aReasonLetsItFallUnlessItStoodThereBefore() {
        ExampleReturn may = aReturnOf("2014-05").with("migration_blocker", "Slow export");
        assertThat(settlement()
                        .findings(
                                may,
                                aReturn()
                                        .with("tb_migrated", 1.2)
                                        .with("migration_blocker", "Slow export")
                                        .with("confidence_narrative", "A batch was rolled back")))
                .isEmpty();
        assertThat(settlement()
                        .findings(may, aReturn().with("tb_migrated", 1.2).with("migration_blocker", "Slow export")))
                .containsExactly(FELL);
    }

    @Test
    void anEqualARisingAFirstAndAHeldFigureAreFine() {
        assertThat(settlement().findings(aReturnOf("2014-05"), aReturn().with("tb_migrated", 1.50)))
                .isEmpty();
        assertThat(settlement().findings(aReturnOf("2014-05"), aReturn().with("tb_migrated", 1.6)))
                .isEmpty();
        assertThat(settlement().findings(aReturn())).isEmpty();
        assertThat(settlement().codes(aReturnOf("2014-05"), aReturn().with("tb_migrated", "12,5")))
                .containsExactly("ZA1-2014-05.xlsx", "ZA1-2014-06.xlsx number-not-understood");
    }

    private static ASettlement settlement() {
        return ASettlement.under(
                "fall-needs-reason",
                Map.of(
                        "figures", List.of("studies_migrated", "tb_migrated"),
                        "reasons", List.of("confidence_narrative", "migration_blocker")));
    }
}

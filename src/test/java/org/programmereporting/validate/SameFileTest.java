package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.validate.ExampleReturn.aReturn;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;

class SameFileTest {

    @Test
    void theSameBytesUnderTheNamesOfTwoTrustsAreAQueryForBoth() {
        assertThat(settlement()
                        .settle(
                                aReturn("ZA1.xlsx", "ZA1", "Alpha NHS Trust", "2014-06"),
                                aReturn("sent/ZB2.xlsx", "ZA1", "Alpha NHS Trust", "2014-06")))
                .extracting(file -> file.outcome() + " " + ExampleReturn.words(file))
                .containsExactly(
                        "DUPLICATE [query same-file !: The same bytes came as sent/ZB2.xlsx, under the name of another"
                                + " trust. Have each trust send its own return.]",
                        "ACCEPTED_WITH_QUERIES [query same-file !: The same bytes came as ZA1.xlsx, under the name of"
                                + " another trust. Have each trust send its own return.]");
    }

    @Test
    void otherBytesOrTheSameTrustTwiceAreNot() {
        assertThat(settlement()
                        .codes(
                                aReturn("ZA1", "Alpha NHS Trust", "2014-06"),
                                aReturn("ZB2", "Beta NHS Foundation Trust", "2014-06")
                                        .hashed("1".repeat(64))))
                .containsExactly("ZA1-2014-06.xlsx", "ZB2-2014-06.xlsx");
        assertThat(settlement()
                        .codes(
                                aReturn("ZA1.xlsx", "ZA1", "Alpha NHS Trust", "2014-06"),
                                aReturn("again/ZA1.xlsx", "ZA1", "Alpha NHS Trust", "2014-06"),
                                aReturn("again/return.xlsx", "ZA1", "Alpha NHS Trust", "2014-06")))
                .containsExactly("ZA1.xlsx", "again/ZA1.xlsx", "again/return.xlsx");
    }

    @Test
    void filesThatCouldNotBeReadSayNothing() {
        assertThat(settlement().codes(unreadable("ZA1.xlsx"), unreadable("ZB2.xlsx")))
                .containsExactly("ZA1.xlsx file-empty", "ZB2.xlsx file-empty");
    }

    private static ExampleReturn unreadable(String file) {
        return aReturn(file, "ZA1", "Alpha NHS Trust", "2014-06")
                .observed(new Finding(FindingCode.FILE_EMPTY, Severity.REJECT, Source.of(file), "", "", "Empty."));
    }

    private static ASettlement settlement() {
        return ASettlement.under("same-file", Map.of());
    }
}

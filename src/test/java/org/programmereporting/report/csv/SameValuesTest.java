package org.programmereporting.report.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SameValuesTest {
    private static final String SEALED = "metric,value\nslippage,4\nlate,\n";

    @Test
    void aFurtherColumnOrAnotherOrderOfColumnsIsNoDifference() throws IOException {
        assertThat(difference("value,unit,metric\n4,days,slippage\n,trusts,late\n"))
                .isEmpty();
    }

    @Test
    void namesTheRowTheColumnAndBothValues() throws IOException {
        assertThat(difference("metric,value\nslippage,4\nlate,0\n")).contains("row 3, value: \"\" is now \"0\"");
    }

    @Test
    void aColumnOrARowThatIsGoneIsADifference() throws IOException {
        assertThat(difference("metric\nslippage\nlate\n")).contains("row 2, value: \"4\" is now \"(no such column)\"");
        assertThat(difference("metric,value\nslippage,4\n")).contains("it had 2 rows and now has 1");
    }

    private static Optional<String> difference(String later) throws IOException {
        return SameValues.firstDifference(
                SEALED.getBytes(StandardCharsets.UTF_8), later.getBytes(StandardCharsets.UTF_8));
    }
}

package org.programmereporting.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;

class AnswersJsonTest {
    private static final ReportingPeriod JUNE = ReportingPeriod.of("2014-06").orElseThrow();
    private static final String FILE = "ZA1-2014-06.xlsx";

    @Test
    void everyTypeOfValueComesBackWithItsCell() {
        StatusReturn answers = answers(Map.of(
                "a_text", value(new FieldValue.OfText("=HYPERLINK(\"x\")\n\u00e9"), "D5"),
                "a_date", value(new FieldValue.OfDate(LocalDate.of(2015, 6, 30)), "D6"),
                "a_month", value(new FieldValue.OfMonth(JUNE), "D7"),
                "a_number", value(new FieldValue.OfNumber(new BigDecimal("12.50")), "D8"),
                "an_answer", value(new FieldValue.OfAnswer(FieldValue.Answer.NOT_APPLICABLE), "D9")));
        assertThat(again(answers)).isEqualTo(answers);
    }

    @Property
    void anyTextComesBack(@ForAll String text) {
        StatusReturn answers = answers(Map.of("a_text", value(new FieldValue.OfText(text), "D5")));
        assertThat(again(answers)).isEqualTo(answers);
    }

    @Property
    void anyNumberComesBackDigitForDigit(
            @ForAll @BigRange(min = "-1000000000", max = "1000000000") @Scale(6) BigDecimal number) {
        StatusReturn answers = answers(Map.of("a_number", value(new FieldValue.OfNumber(number), "D5")));
        assertThat(again(answers)).isEqualTo(answers);
    }

    private static StatusReturn again(StatusReturn answers) {
        return new AnswersReader().read(AnswersJson.write(answers), answers.trust(), answers.period(), FILE);
    }

    private static StatusReturn answers(Map<String, SourcedValue> values) {
        return new StatusReturn(
                new OdsCode("ZA1"),
                JUNE,
                values,
                Map.of("contracts", List.of(new ReturnRow("PACS", values))),
                Set.of("contracts[PACS].forecast_exit"));
    }

    private static SourcedValue value(FieldValue value, String cell) {
        return new SourcedValue(value, new Source(FILE, "Return", cell));
    }
}

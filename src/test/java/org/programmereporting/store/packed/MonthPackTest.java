package org.programmereporting.store.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.SourcedValue;
import org.programmereporting.returns.StatusReturn;

class MonthPackTest {
    private static final ReportingPeriod JUNE = ReportingPeriod.of("2014-06").orElseThrow();
    private static final String HASH = "a".repeat(64);

    @Test
    void everythingOfAFileComesBack() {
        List<JudgedFile> files = List.of(
                file("ZA1.xlsx", Optional.of(answers("ZA1.xlsx", "a text"))),
                file("ZA2.xlsx", Optional.of(answers("ZA2.xlsx", "a text"))),
                file("letter.docx", Optional.empty()));
        assertThat(again(files)).isEqualTo(files);
    }

    @Test
    void aFileOfWhichNothingIsKnownComesBack() {
        List<JudgedFile> files = List.of(new JudgedFile(
                Long.MAX_VALUE,
                0,
                "",
                new CheckedReturn(
                        JUNE,
                        "",
                        "",
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        FileOutcome.UNREADABLE,
                        "",
                        Optional.empty(),
                        List.of())));
        assertThat(again(files)).isEqualTo(files);
        assertThat(again(List.of())).isEmpty();
    }

    @Property
    void anyTextComesBack(@ForAll String text, @ForAll char half) {
        List<JudgedFile> files = List.of(file("ZA1.xlsx", Optional.of(answers("ZA1.xlsx", half + text))));
        assertThat(again(files)).isEqualTo(files);
    }

    @Property
    void anyNumbersComeBack(@ForAll long sequence, @ForAll BigDecimal number, @ForAll int day) {
        Map<String, SourcedValue> values = Map.of(
                "number", value(new FieldValue.OfNumber(number), "ZA1.xlsx", "D1"),
                "day", value(new FieldValue.OfDate(LocalDate.ofEpochDay(day)), "ZA1.xlsx", "D2"));
        StatusReturn answers = new StatusReturn(new OdsCode("ZA1"), JUNE, values, Map.of(), Set.of());
        List<JudgedFile> files = List.of(new JudgedFile(
                sequence,
                -sequence,
                HASH,
                file("ZA1.xlsx", Optional.of(answers)).judged()));
        assertThat(again(files)).isEqualTo(files);
    }

    @Property
    void anyBytesAreAMonthOrRefused(@ForAll @Size(max = 200) byte[] bytes) {
        try {
            assertThat(MonthPack.read(JUNE, bytes, new SharedAnswers())).isNotNull();
        } catch (IllegalStateException refused) {
            assertThat(refused).hasMessageContaining("2014-06");
        }
    }

    @Test
    void whatIsCutShortOrGoesOnIsRefused() {
        byte[] whole = MonthPack.write(List.of(file("ZA1.xlsx", Optional.of(answers("ZA1.xlsx", "a text")))));
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> MonthPack.read(JUNE, cut, new SharedAnswers()))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThatThrownBy(() -> MonthPack.read(JUNE, Arrays.copyOf(whole, whole.length + 1), new SharedAnswers()))
                .hasMessage("The packed returns of 2014-06 go on after their end");
    }

    private static List<JudgedFile> again(List<JudgedFile> files) {
        return MonthPack.read(JUNE, MonthPack.write(files), new SharedAnswers());
    }

    private static JudgedFile file(String path, Optional<StatusReturn> answers) {
        return new JudgedFile(
                3,
                4711,
                HASH,
                new CheckedReturn(
                        JUNE,
                        path,
                        HASH.replace('a', 'b'),
                        Optional.of(LocalDateTime.of(2014, 7, 1, 9, 30, 1, 5000)),
                        answers.map(StatusReturn::trust),
                        false,
                        FileOutcome.ACCEPTED_WITH_QUERIES,
                        "",
                        answers,
                        List.of(
                                finding(path, FindingCode.NOT_EXPECTED, Severity.NOTE),
                                finding(path, FindingCode.CORRECTED, Severity.QUERY))));
    }

    private static Finding finding(String path, FindingCode code, Severity severity) {
        return new Finding(code, severity, new Source(path, "Return", "D5"), "A field", "\u00e9", "What to do.");
    }

    private static StatusReturn answers(String path, String text) {
        Map<String, SourcedValue> values = Map.of(
                "a_text", value(new FieldValue.OfText(text), path, "D5"),
                "a_month", value(new FieldValue.OfMonth(JUNE), path, "D6"),
                "a_number", value(new FieldValue.OfNumber(new BigDecimal("12.50")), path, "D7"),
                "an_answer", value(new FieldValue.OfAnswer(FieldValue.Answer.NOT_APPLICABLE), path, "D8"));
        return new StatusReturn(
                new OdsCode("ZA1"),
                JUNE,
                values,
                Map.of(
                        "contracts",
                        List.of(new ReturnRow("PACS", values), new ReturnRow("RIS", Map.of())),
                        "tasks",
                        List.of()),
                Set.of("contracts[PACS].forecast_exit", "tasks"));
    }

    private static SourcedValue value(FieldValue value, String path, String cell) {
        return new SourcedValue(value, new Source(path, "Return", cell));
    }
}

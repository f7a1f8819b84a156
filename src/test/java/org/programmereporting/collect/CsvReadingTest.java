package org.programmereporting.collect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.RawReturn;
import org.programmereporting.returns.Source;

class CsvReadingTest {
    private static final String HEADER = "table,row,field,value\n";

    @Test
    void eachValueComesWithItsLine() {
        RawReturn raw = read("\uFEFF" + HEADER + ",,ods_code,ZA1\r\n,,measured_on,2014-06-30\n,,tb_total,12.50\n");
        assertThat(Raw.cell(raw, "ods_code"))
                .isEqualTo(new RawCell(new RawCell.Typed("ZA1"), new Source("ZA1.csv", "", "line 2")));
        assertThat(Raw.content(raw, "measured_on")).isEqualTo(new RawCell.Dated(LocalDate.of(2014, 6, 30)));
        assertThat(Raw.content(raw, "tb_total")).isEqualTo(new RawCell.Numeric(new BigDecimal("12.50")));
        assertThat(raw.observations()).isEmpty();
    }

    @Test
    void linesOfARowBelongTogetherAndWhatIsNotSaidIsBlank() {
        RawReturn raw =
                read(HEADER + "tasks,2,task_id,007\ntasks,1,task_id,T1\ntasks,2,description,\"a, \"\"b\"\"\nc\"\n"
                        + "risks,1,risk_id,R1\n");
        assertThat(Raw.rows(raw, "tasks")).hasSize(2);
        assertThat(Raw.cell(raw, "tasks", 0, "task_id").content()).isEqualTo(new RawCell.Typed("007"));
        assertThat(Raw.cell(raw, "tasks", 0, "description"))
                .isEqualTo(new RawCell(new RawCell.Typed("a, \"b\"\nc"), new Source("ZA1.csv", "", "line 4")));
        assertThat(Raw.cell(raw, "tasks", 0, "owner"))
                .isEqualTo(new RawCell(new RawCell.Blank(), new Source("ZA1.csv", "", "line 2")));
        assertThat(Raw.cell(raw, "risks", 0, "risk_id").source()).hasToString("ZA1.csv, line 6");
        assertThat(Raw.cell(raw, "trust_name")).isEqualTo(new RawCell(new RawCell.Blank(), Source.of("ZA1.csv")));
    }

    @Test
    void quotationMarksAroundAValueAreNoLettersOfIt() {
        String longest = "a".repeat(32_765) + "\"\"";
        assertThat(Raw.content(read(HEADER + ",,consortium,\"" + longest + "b\""), "consortium"))
                .isEqualTo(new RawCell.Typed("a".repeat(32_765) + "\"b"));
        assertThat(read(HEADER + ",,consortium,\"" + longest + "bc\"").observations())
                .extracting(Finding::message)
                .containsExactly("A value is longer than 32,767 letters or 500 lines. Shorten it.");
    }

    @Test
    void aBackslashIsABackslash() {
        assertThat(Raw.content(read(HEADER + ",,consortium,a\\b"), "consortium"))
                .isEqualTo(new RawCell.Typed("a\\b"));
    }

    @Test
    void aFieldTheFormDoesNotHaveIsAQuery() {
        assertThat(read(HEADER + ",,colour,red\ntasks,1,colour,red\n").observations())
                .extracting(Finding::toString)
                .containsExactly(
                        "ZA1.csv, line 2: The form has no field \"colour\". Use the field names of the form.",
                        "ZA1.csv, line 3: The form has no field \"colour\" in table \"tasks\". Use the field names of"
                                + " the form.");
    }

    @Test
    void aFieldAnsweredTwiceHasNoAnswer() {
        RawReturn raw = read(HEADER + ",,tb_total,1\n,,tb_total,2\n");
        assertThat(raw.values()).doesNotContainKey("tb_total");
        assertThat(raw.observations())
                .extracting(Finding::toString)
                .containsExactly("ZA1.csv, line 3 (Volume, total (TB)): The field is answered twice; neither answer was"
                        + " read. Keep one line.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        table;row;field;value\\n | line 1 | The columns are separated by semicolons. The first line must be table,row,field,value.
        code,value\\nZA1,2\\n    | line 1 | The first line is not the header. The first line must be table,row,field,value.
        table,row,field,value\\n,,tb_total,1,5\\n | line 2 | The line has 5 values instead of 4. Put a value that holds a comma into quotation marks.
        table,row,field,value\\n,,tb_total\\n      | line 2 | The line has 3 values instead of 4. Put a comma between all 4 values, also where one is empty.
        table,row,field,value\\n\\n,,ods_code,"ZA1\\n | line 3 | A quotation mark is opened and not closed. Close it, or delete it.
        table,row,field,value\\n,,trust_name,St Mary\u0092s\\n | line 2 | The line holds a character that is not UTF-8. Save the file as "CSV UTF-8".
        """)
    void aFileWithABrokenLineIsNotReadInPart(String content, String line, String message) {
        byte[] bytes = content.replace("\\n", "\n").getBytes(StandardCharsets.ISO_8859_1);
        RawReturn raw = new ReturnReaders().read("ZA1.csv", bytes, ExampleForm.FORM);
        assertThat(raw.values()).isEmpty();
        assertThat(raw.observations())
                .extracting(
                        finding -> finding.code().id(),
                        finding -> finding.source().cell(),
                        Finding::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("csv-line-malformed", line, message));
    }

    @Test
    void aFileLargerThanAnyReturnIsNotRead() {
        RawReturn raw = read(HEADER + ",,consortium,a\n".repeat(300_000));
        assertThat(raw.observations())
                .extracting(Finding::toString)
                .containsExactly("ZA1.csv: The file is larger than 4 MB, which no return is. Send the return alone, a"
                        + " line a field.");
    }

    private static RawReturn read(String text) {
        return new ReturnReaders().read("ZA1.csv", text.getBytes(StandardCharsets.UTF_8), ExampleForm.FORM);
    }
}

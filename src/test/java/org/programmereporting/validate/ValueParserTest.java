package org.programmereporting.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.programmereporting.collect.ExampleForm;
import org.programmereporting.returns.FieldValue;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;

class ValueParserTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        measured_on | 30/06/2015          | 2015-06-30 | note date-as-text "30/06/2015" is text; it was read as 30/06/2015. Enter a real date as DD/MM/YYYY.
        measured_on | 2015-06-30          | 2015-06-30 | note date-as-text "2015-06-30" is text; it was read as 30/06/2015. Enter a real date as DD/MM/YYYY.
        measured_on | 30-Jun-15           | 2015-06-30 | note date-as-text "30-Jun-15" is text; it was read as 30/06/2015. Enter a real date as DD/MM/YYYY.
        measured_on | 30th June 2015      | 2015-06-30 | note date-as-text "30th June 2015" is text; it was read as 30/06/2015. Enter a real date as DD/MM/YYYY.
        measured_on | 1 Sept 2015         | 2015-09-01 | note date-as-text "1 Sept 2015" is text; it was read as 01/09/2015. Enter a real date as DD/MM/YYYY.
        measured_on | 30.6.2015           | 2015-06-30 | note date-as-text "30.6.2015" is text; it was read as 30/06/2015. Enter a real date as DD/MM/YYYY.
        measured_on | 2015-06-30T00:00:00 | 2015-06-30 | note date-as-text "2015-06-30T00:00:00" is text; it was read as 30/06/2015. Enter a real date as DD/MM/YYYY.
        measured_on | 05/05/2015          | 2015-05-05 | note date-as-text "05/05/2015" is text; it was read as 05/05/2015. Enter a real date as DD/MM/YYYY.
        measured_on | 04/05/2015          | 2015-05-04 | query date-ambiguous "04/05/2015" is text; it was read as 04/05/2015, day before month. Enter a real date as DD/MM/YYYY.
        measured_on | 30/06/15            | 2015-06-30 | query date-ambiguous "30/06/15" is text; it was read as 30/06/2015, day before month. Enter a real date as DD/MM/YYYY.
        measured_on | 31/06/2015          |            | hold date-impossible "31/06/2015" is not a date: June has 30 days. Enter a real date as DD/MM/YYYY.
        measured_on | 29/02/2015          |            | hold date-impossible "29/02/2015" is not a date: February 2015 has 28 days. Enter a real date as DD/MM/YYYY.
        measured_on | 06/30/2015          |            | hold date-impossible "06/30/2015" is not a date: there is no month 30. Enter a real date as DD/MM/YYYY.
        measured_on | 0/06/2015           |            | hold date-impossible "0/06/2015" is not a date: June has 30 days. Enter a real date as DD/MM/YYYY.
        measured_on | TBC                 |            | hold date-not-understood "TBC" is not a date. Enter a real date as DD/MM/YYYY.
        measured_on | June 2015           |            | hold date-not-understood "June 2015" is not a date. Enter a real date as DD/MM/YYYY.
        measured_on | 30/06/1915          |            | hold date-implausible 30/06/1915 lies outside 1990 to 2100. Enter the date with a four-digit year.
        tb_total    | 12.5                | 12.5       | note number-as-text "12.5" is text; it was read as 12.5. Enter a number.
        tb_total    | 12,5                |            | hold number-not-understood "12,5" is not a number: the comma can be read in two ways. Enter digits, with a point before decimals.
        tb_total    | 1,234               |            | hold number-not-understood "1,234" is not a number: the comma can be read in two ways. Enter digits, with a point before decimals.
        tb_total    | 12 TB               |            | hold number-not-understood "12 TB" is not a number. Enter digits, with a point before decimals.
        tb_total    | 12%                 |            | hold number-is-percentage "12%" is a percentage; the form asks for the number itself, not for a share. Enter it, in a cell of the format "General".
        tb_total    | 501                 |            | hold number-out-of-range 501 is not between 0 and 500. Check the unit and the digits.
        studies_total | 1,234,567         | 1234567    | note number-as-text "1,234,567" is text; it was read as 1234567. Enter a number.
        studies_total | 1,234             | 1234       | note number-as-text "1,234" is text; it was read as 1234. Enter a number.
        studies_total | 12,5              |            | hold number-not-understood "12,5" is not a number: the comma can be read in two ways. Enter digits, with a point before decimals.
        studies_total | 1.5               |            | hold number-not-whole 1.5 is not a whole number. Enter a whole number.
        studies_total | 5.0               | 5.0        | note number-as-text "5.0" is text; it was read as 5.0. Enter a number.
        studies_total | -1                |            | hold number-out-of-range -1 is not between 0 and 100000000. Check the unit and the digits.
        studies_total | 1e5               |            | hold number-not-understood "1e5" is not a number. Enter digits, with a point before decimals.
        studies_total | none              |            | hold number-not-understood "none" is not a number. Enter digits, with a point before decimals.
        funding_approved | yes            | yes        |
        funding_approved | Y              | yes        | note answer-tidied "Y" was read as yes. Nothing to do.
        funding_approved | NO             | no         | note answer-tidied "NO" was read as no. Nothing to do.
        funding_approved | n/a            |            | hold yes-no-unknown "n/a" is not an answer here. Answer yes or no.
        funding_approved | perhaps        |            | hold yes-no-unknown "perhaps" is not an answer here. Answer yes or no.
        agreed_vna  | N/A                 | not applicable | note answer-tidied "N/A" was read as not applicable. Nothing to do.
        agreed_vna  | perhaps             |            | hold yes-no-unknown "perhaps" is not an answer here. Answer yes or no, or not applicable.
        delivery_confidence | amber-red   | amber-red  |
        delivery_confidence | Amber / Red | amber-red  | note answer-tidied "Amber / Red" was read as "amber-red". Nothing to do.
        delivery_confidence | yellow      |            | hold choice-unknown "yellow" is not one of the choices. Choose green, amber-green, amber, amber-red or red.
        period      | 2014-06             | 2014-06    |
        period      | June                |            | reject month-not-understood "June" is not a month. Enter it as yyyy-MM, such as 2014-06.
        ods_code    | ZA1                 | ZA1        |
        ods_code    | za 1                | ZA1        | note code-tidied The code was read as ZA1, without the spaces or invisible characters in the cell. Nothing to do.
        ods_code    | ZA12                |            | reject code-malformed "ZA12" is not an ODS code, which has three or five letters and digits. Enter your trust's ODS code.
        completed_by_email | a@b.example  | a@b.example |
        completed_by_email | a@b          |            | query email-malformed "a@b" is not an e-mail address. Enter one such as name@trust.example.
        consortium  | any words           | any words  |
        """)
    void aTextIsReadAsItsFieldAsks(String path, String text, String value, String remark) {
        assertThat(parsed(path, RawCell.text(text)))
                .isEqualTo((value == null ? "" : value) + "|" + (remark == null ? "" : remark));
    }

    @Test
    void aNumberIsNeverTakenForADate() {
        assertThat(parsed("measured_on", ExampleReturn.content(42185)))
                .isEqualTo("|hold date-is-number \"42185\" is a number, not a date. Enter a real date as DD/MM/YYYY.");
    }

    @Test
    void aDateIsNeverTakenForANumber() {
        assertThat(parsed("tb_total", ExampleReturn.content(LocalDate.of(2015, 6, 30))))
                .isEqualTo("|hold number-not-understood \"30/06/2015\" is a date, not a number. Enter digits, with a"
                        + " point before decimals.");
    }

    @Test
    void realValuesNeedNoRemark() {
        assertThat(parsed("measured_on", ExampleReturn.content(LocalDate.of(2015, 6, 30))))
                .isEqualTo("2015-06-30|");
        assertThat(parsed("tb_total", ExampleReturn.content(0))).isEqualTo("0|");
        assertThat(parsed("period", ExampleReturn.content(LocalDate.of(2014, 6, 1))))
                .isEqualTo("2014-06|");
        assertThat(parsed("form_version", ExampleReturn.content(new BigDecimal("2014.2"))))
                .isEqualTo("2014.2|");
    }

    @Test
    void aTrueCellIsAYes() {
        assertThat(parsed("funding_approved", ExampleReturn.content(true)))
                .isEqualTo("yes|note answer-tidied \"TRUE\" was read as yes. Nothing to do.");
        assertThat(parsed("measured_on", ExampleReturn.content(true)))
                .isEqualTo("|hold date-not-understood \"TRUE\" is not a date. Enter a real date as DD/MM/YYYY.");
    }

    @Test
    void anErrorOrAnEmptyFormulaHoldsWhateverTheFieldSays() {
        assertThat(parsed("measured_on", new RawCell.Erroneous("#N/A")))
                .isEqualTo("|hold cell-error The cell shows #N/A. Enter the value itself.");
        assertThat(parsed("consortium", new RawCell.Unvalued("A1&B1")))
                .isEqualTo("|hold formula-without-value The formula has no stored value. Enter the value itself.");
        assertThat(parsed("completed_by", new RawCell.Erroneous("#REF!"))).startsWith("|hold ");
        assertThat(parsed("ods_code", new RawCell.Erroneous("#REF!"))).startsWith("|reject ");
    }

    @Test
    void aCyrillicLetterInACodeIsNamedByItsCodePoint() {
        assertThat(parsed("ods_code", RawCell.text("Z\u04101")))
                .isEqualTo("|reject code-look-alike \"Z\u04101\" holds U+0410 (CYRILLIC CAPITAL LETTER A), which is no"
                        + " letter or digit of a code though it may look like one. Type the code with the keyboard.");
    }

    @Test
    void whatIsNoLetterAtAllHasNoName() {
        assertThat(parsed("ods_code", RawCell.text("ZA\uFFFE1"))).contains(" holds U+FFFE (no letter), which is no");
    }

    @Test
    void aTextThatIsTooLongIsKeptWhenItIsOnlyAQuery() {
        String text = "x".repeat(501);
        assertThat(parsed("confidence_narrative", RawCell.text(text)))
                .isEqualTo(text + "|query text-too-long The text has 501 characters; it must have at most 500. Shorten"
                        + " it.");
        assertThat(parsed("consortium", RawCell.text("x".repeat(101)))).startsWith("|hold text-too-long ");
    }

    @Test
    void theFormsOwnWordsReplaceTheUsualOnes() {
        FormField field = ExampleForm.field("measured_on");
        FormField worded = new FormField(
                field.table(),
                field.key(),
                field.label(),
                field.sheet(),
                field.cell(),
                field.type(),
                field.required(),
                field.choices(),
                field.smallest(),
                field.largest(),
                Severity.QUERY,
                "Ask your migration lead.",
                "",
                "");
        assertThat(ValueParser.parse(cell(RawCell.text("TBC")), worded).finding())
                .hasValueSatisfying(finding -> {
                    assertThat(finding.message()).isEqualTo("Ask your migration lead.");
                    assertThat(finding.severity()).isEqualTo(Severity.QUERY);
                });
    }

    @Property(tries = 500)
    void everyRealDayIsReadBackFromEveryWayOfWritingIt(
            @ForAll @IntRange(min = 1990, max = 2100) int year, @ForAll @IntRange(min = 1, max = 365) int dayOfYear) {
        LocalDate day = LocalDate.ofYearDay(year, dayOfYear);
        for (String pattern : new String[] {"dd/MM/yyyy", "d.M.yyyy", "yyyy-MM-dd", "d MMM yyyy", "dd-MMMM-yyyy"}) {
            String text = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(day);
            assertThat(ValueParser.parse(cell(RawCell.text(text)), ExampleForm.field("measured_on"))
                            .value())
                    .as(text)
                    .contains(new FieldValue.OfDate(day));
        }
    }

    @Property(tries = 500)
    void noTextBreaksAnyField(@ForAll String text) {
        for (FormField field : ExampleForm.FORM.fields()) {
            ValueParser.Answer answer = ValueParser.parse(cell(RawCell.text(text)), field);
            assertThat(answer.held() && answer.value().isPresent()).isFalse();
        }
    }

    private static String parsed(String path, RawCell.Content content) {
        ValueParser.Answer answer = ValueParser.parse(cell(content), ExampleForm.field(path));
        return answer.value().map(Object::toString).orElse("") + "|"
                + answer.finding()
                        .map(finding ->
                                finding.severity().id() + " " + finding.code().id() + " " + finding.message())
                        .orElse("");
    }

    private static RawCell cell(RawCell.Content content) {
        return new RawCell(content, new Source("ZA1.xlsx", "Return", "D1"));
    }
}

package org.programmereporting.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.programmereporting.report.Table.Format;

class ShownTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234567|WHOLE|1,234,567",
                "1.4|WHOLE|1.4",
                "-30|WHOLE|-30",
                "1234.25|DECIMAL|1,234.3",
                "68|DECIMAL|68.0",
                "0.1235|PERCENT|12.4%",
                "-0.023|PERCENT|-2.3%",
                "7.50|TEXT|7.50"
            })
    void isANumberAsItsColumnShowsIt(BigDecimal value, Format format, String shown) {
        assertThat(Shown.of(Cell.of(value), format)).isEqualTo(shown);
    }

    @Test
    void isADayOrItsMonth() {
        assertThat(Shown.of(Cell.of(LocalDate.of(2015, 6, 30)), Format.DATE)).isEqualTo("30 June 2015");
        assertThat(Shown.of(Cell.of(LocalDate.of(2015, 6, 30)), Format.MONTH)).isEqualTo("June 2015");
        assertThat(Shown.shortMonth(LocalDate.of(2015, 9, 1))).isEqualTo("Sep 2015");
    }

    @Test
    void isAShareWhateverTheColumn() {
        assertThat(Shown.of(new Cell.Share(new BigDecimal("0.5")), Format.WHOLE))
                .isEqualTo("50.0%");
    }

    @Property(tries = 200)
    void givesAParagraphBackThatWasBrokenIntoLines(
            @ForAll @Size(min = 1, max = 60) List<@AlphaChars @StringLength(min = 1, max = 20) String> words) {
        String paragraph = String.join(" ", words);

        assertThat(ShortLines.paragraphs(ShortLines.of(paragraph))).containsExactly(paragraph);
    }

    @Test
    void keepsShortParagraphsApart() {
        assertThat(ShortLines.paragraphs(List.of("One.", "Two.", "Three."))).containsExactly("One.", "Two.", "Three.");
    }
}

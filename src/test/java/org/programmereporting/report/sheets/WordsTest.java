package org.programmereporting.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void writesDatesInEnglishWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("de-DE"));
            assertThat(Words.date(LocalDate.of(2015, 5, 3))).isEqualTo("3 May 2015");
            assertThat(Words.number(1_234_567)).isEqualTo("1,234,567");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void writesTheTimeOfDayInFourDigits() {
        assertThat(Words.dateTime(LocalDateTime.of(2014, 7, 17, 9, 5))).isEqualTo("17 July 2014, 09:05");
    }

    @Test
    void groupsThousandsOfTheWholePartOnly() {
        assertThat(Words.number(new BigDecimal("-1234.56780"))).isEqualTo("-1,234.5678");
        assertThat(Words.number(new BigDecimal("100"))).isEqualTo("100");
        assertThat(Words.number(new BigDecimal("0.00"))).isEqualTo("0");
    }

    @Test
    void countsNoneOneAndMany() {
        assertThat(Words.count(0, "trust")).isEqualTo("no trust");
        assertThat(Words.count(1, "trust")).isEqualTo("1 trust");
        assertThat(Words.count(1200, "trust")).isEqualTo("1,200 trusts");
        assertThat(Words.plainCount(0, "trust")).isEqualTo("0 trusts");
    }

    @Test
    void saysHowManyOfNoneOneAndMany() {
        assertThat(Words.partOf(0, 0, "trust")).isEqualTo("no trust");
        assertThat(Words.partOf(0, 1, "trust")).isEqualTo("no trust");
        assertThat(Words.partOf(1, 1, "trust")).isEqualTo("the only trust");
        assertThat(Words.partOf(0, 5, "trust")).isEqualTo("none of 5 trusts");
        assertThat(Words.partOf(1, 5, "trust")).isEqualTo("1 of 5 trusts");
        assertThat(Words.partOf(2, 3, "party", "parties")).isEqualTo("2 of 3 parties");
    }

    @Test
    void joinsWithoutACommaBeforeTheLast() {
        assertThat(Words.list(List.of())).isEmpty();
        assertThat(Words.list(List.of("a"))).isEqualTo("a");
        assertThat(Words.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void saysFallsHoldsAndRises() {
        BigDecimal ten = BigDecimal.TEN;
        assertThat(Words.movement(ten, new BigDecimal("12"))).isEqualTo("falls to 10, from 12");
        assertThat(Words.movement(ten, new BigDecimal("10.0"))).isEqualTo("holds at 10");
        assertThat(Words.movement(ten, BigDecimal.ONE)).isEqualTo("rises to 10, from 1");
    }
}

package org.programmereporting.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {
    @ParameterizedTest
    @CsvSource({
        "2014-03-31, 2014-06-30, 3", // last day to last day
        "2014-02-28, 2014-03-31, 1",
        "2014-01-30, 2014-02-28, 1", // a shorter month
        "2014-06-15, 2014-06-30, 0.5", // 15 of 30 days
        "2014-05-15, 2014-07-30, 2.4838", // and 15 of the 31 from 15 July
        "2014-02-28, 2014-05-30, 2.9677", // to 30 April two months, then 30 of the 31 days to 31 May
        "2014-01-31, 2014-05-30, 3.9677",
        "2014-06-30, 2014-06-30, 0",
    })
    void countsByTheEndOfMonthRule(LocalDate from, LocalDate to, BigDecimal months) {
        assertThat(Months.between(from, to).subtract(months).abs()).isLessThan(new BigDecimal("0.0001"));
    }

    @ParameterizedTest
    @CsvSource({
        "2014-02-28, 12, 2015-02-28", // last day to last day
        "2014-06-30, 1, 2014-07-31",
        "2014-01-30, 1, 2014-02-28", // a shorter month
        "2014-06-29, 12, 2015-06-29",
        "2014-02-28, 3, 2014-05-31",
    })
    void addsByTheSameRule(LocalDate day, int months, LocalDate later) {
        assertThat(Months.after(day, months)).isEqualTo(later);
    }

    @Test
    void neverCountsBackwards() {
        assertThatThrownBy(() -> Months.after(LocalDate.parse("2014-05-30"), -3))
                .hasMessage("months are counted forwards: -3");
    }

    @Property(tries = 300)
    void comesBackToTheDayItCountedTo(
            @ForAll @IntRange(max = 3000) int start, @ForAll @IntRange(max = 3000) int later) {
        LocalDate from = LocalDate.parse("2012-01-01").plusDays(start);
        LocalDate to = from.plusDays(later);
        assertThat(Months.after(from, Months.between(from, to))).isEqualTo(to);
    }

    @Property(tries = 300)
    void soManyMonthsHavePassedExactlyWhenTheDayThatManyMonthsLaterHasCome(
            @ForAll @IntRange(max = 3000) int start,
            @ForAll @IntRange(max = 200) int later,
            @ForAll @IntRange(max = 6) int months) {
        LocalDate from = LocalDate.parse("2012-01-01").plusDays(start);
        LocalDate to = from.plusDays(later);
        assertThat(Months.between(from, to).compareTo(BigDecimal.valueOf(months)) >= 0)
                .isEqualTo(!Months.after(from, months).isAfter(to));
    }
}

package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.CalendarEntry;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.FileKey;

class PeriodsTest {
    private static final Clock JULY = Clock.fixed(Instant.parse("2014-07-20T08:00:00Z"), ZoneOffset.UTC);

    @Test
    void formsAreForTheMonthAfterTheNewestWithReturnsAlsoWhenTheCalendarEndsBefore() {
        assertThat(forms(Optional.empty(), "2014-05", "2014-06")).isEqualTo(period("2014-07"));
        assertThat(forms(Optional.empty(), "2014-09")).isEqualTo(period("2014-10"));
        assertThat(forms(Optional.of(period("2014-10")), "2014-09")).isEqualTo(period("2014-10"));
    }

    @Test
    void formsNeedNoReturns() {
        assertThat(forms(Optional.of(period("2014-06")))).isEqualTo(period("2014-06"));
        assertThat(forms(Optional.empty())).isEqualTo(period("2014-07"));
    }

    @Test
    void formsOfAMonthThatNobodyKnowsAreRefused() {
        assertThatThrownBy(() -> forms(Optional.of(period("2015-01")), "2014-06"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Known are: 2014-06, 2014-07");
        assertThatThrownBy(() -> new Periods(List.of(), inventory()).chooseForForms(Optional.empty(), JULY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("--period");
    }

    private static ReportingPeriod forms(Optional<ReportingPeriod> asked, String... withReturns) {
        return new Periods(
                        List.of(entry("2014-06", "2014-07-08"), entry("2014-07", "2014-08-08")), inventory(withReturns))
                .chooseForForms(asked, JULY);
    }

    private static Inventory inventory(String... periods) {
        return new Inventory(
                Stream.of(periods)
                        .map(period -> new FileKey(period(period), "ZA1.xlsx", "0".repeat(64)))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                RememberedInput.none(),
                Arrivals.NONE);
    }

    private static CalendarEntry entry(String period, String due) {
        var day = java.time.LocalDate.parse(due).atTime(17, 0);
        return new CalendarEntry(period(period), day, day.plusDays(7), day.plusDays(14));
    }

    private static ReportingPeriod period(String text) {
        return ReportingPeriod.of(text).orElseThrow();
    }
}

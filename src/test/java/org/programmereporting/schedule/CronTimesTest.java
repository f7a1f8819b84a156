package org.programmereporting.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CronTimesTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        "30 6 * * MON-FRI, 2014-06-27T06:30, 2014-06-30T06:30",
        "0 8 25 * *,       2014-06-25T08:00, 2014-07-25T08:00",
        "0 8 LW * *,       2014-06-01T00:00, 2014-06-30T08:00",
        "0 9 * * MONL,     2014-06-01T00:00, 2014-06-30T09:00",
        "0 9 25-31 * MON,  2014-07-01T00:00, 2014-07-28T09:00",
    })
    void comesNextOnTheWallClock(String cron, LocalDateTime after, LocalDateTime next) {
        assertThat(CronTimes.of(cron).next(after.atZone(LONDON).toInstant(), LONDON))
                .contains(next.atZone(LONDON).toInstant());
    }

    @Test
    void aTimeThatTheClockShowsTwiceComesOnceAtTheFirst() {
        assertThat(from("2014-10-25T12:00:00Z", "30 1 * * *", 2))
                .containsExactly(Instant.parse("2014-10-26T00:30:00Z"), Instant.parse("2014-10-27T01:30:00Z"));
        assertThat(from("2014-10-26T00:40:00Z", "30 1 * * *", 1))
                .containsExactly(Instant.parse("2014-10-27T01:30:00Z"));
        assertThat(from("2014-10-26T01:10:00Z", "30 1 * * *", 1))
                .containsExactly(Instant.parse("2014-10-27T01:30:00Z"));
    }

    @Test
    void aTimeThatTheClockLeavesOutComesAsItChanges() {
        assertThat(from("2014-03-29T12:00:00Z", "30 1 * * *", 2))
                .containsExactly(Instant.parse("2014-03-30T01:00:00Z"), Instant.parse("2014-03-31T00:30:00Z"));
        assertThat(from("2014-03-30T00:45:00Z", "*/15 * * * *", 3))
                .containsExactly(
                        Instant.parse("2014-03-30T01:00:00Z"),
                        Instant.parse("2014-03-30T01:15:00Z"),
                        Instant.parse("2014-03-30T01:30:00Z"));
    }

    @Property(tries = 200)
    void aDailyTimeComesOnceADayWhateverTheZoneDoes(
            @ForAll @IntRange(max = 23) int hour,
            @ForAll @IntRange(max = 59) int minute,
            @ForAll @IntRange(max = 4) int place) {
        ZoneId zone =
                ZoneId.of(List.of("Europe/London", "America/New_York", "Australia/Lord_Howe", "America/Santiago", "UTC")
                        .get(place));
        CronTimes daily = CronTimes.of(minute + " " + hour + " * * *");
        Instant at = LocalDate.of(2014, 1, 1).atStartOfDay(zone).toInstant().minusNanos(1);
        for (LocalDate day = LocalDate.of(2014, 1, 1); day.getYear() == 2014; day = day.plusDays(1)) {
            at = daily.next(at, zone).orElseThrow();
            assertThat(LocalDate.ofInstant(at, zone)).isEqualTo(day);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 30 6 * * MON-FRI | has 6 fields, not five",
                "6                  | has 1 field, not five",
                "''                 | has 0 fields, not five",
                "61 * * * *         | cannot be read: Invalid value for MinuteOfHour (valid values 0 - 59): 61",
                "0 9 * * FOO        | cannot be read: For input string: 'FOO' 'FOO'",
                "0 9 31 2 *         | never comes",
            })
    void saysWhatIsWrongWithAnExpression(String cron, String words) {
        assertThatThrownBy(() -> CronTimes.of(cron))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(words);
    }

    private static List<Instant> from(String after, String cron, int number) {
        List<Instant> times = new ArrayList<>();
        Optional<Instant> at = Optional.of(Instant.parse(after));
        while (times.size() < number) {
            at = CronTimes.of(cron).next(at.orElseThrow(), LONDON);
            times.add(at.orElseThrow());
        }
        return times;
    }
}

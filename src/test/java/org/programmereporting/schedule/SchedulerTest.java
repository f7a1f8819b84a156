package org.programmereporting.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.programmereporting.returns.CalendarEntry;
import org.programmereporting.returns.ReportingPeriod;

/** A scheduler on a virtual clock. */
class SchedulerTest {
    @Test
    void aYearOfDailyRunsIsOneADayAlsoWhenTheClocksChange() {
        Diary diary = new Diary("2014-01-01T00:00:00Z", "2015-01-01T00:00:00Z");
        diary.live(timetable("p", daily("night", "30 1 * * *")));
        assertThat(diary.lines).hasSize(365);
        assertThat(days(diary.lines)).doesNotHaveDuplicates();
        assertThat(diary.lines)
                .contains("2014-03-29T01:30 night", "2014-03-30T02:00 night", "2014-03-31T01:30 night")
                .contains("2014-10-25T01:30 night", "2014-10-26T01:30 night", "2014-10-27T01:30 night");
    }

    @Test
    void aYearOfAProgrammesMonthsFollowsItsCalendarThroughFailuresAndSlowRuns() {
        Diary diary = new Diary("2014-01-01T00:00:00Z", "2015-01-01T00:00:00Z");
        diary.work = run -> switch (run.schedule().id()) {
            case "returns" -> throwing();
            case "draft" -> diary.lasting(Duration.ofHours(3));
            default -> Diary.ended(0);
        };
        diary.live(new Timetable("p", sampleSchedules(), calendarOf2014()));
        long workingDays = LocalDate.of(2014, 1, 1)
                .datesUntil(LocalDate.of(2015, 1, 1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .count();
        assertThat(of(diary, "returns")).hasSize((int) workingDays);
        assertThat(diary.told.stream().filter(line -> line.startsWith("returns ended with 1")))
                .hasSize((int) workingDays);
        assertThat(of(diary, "forms")).hasSize(12).contains("2014-06-25T08:00 forms");
        assertThat(of(diary, "release"))
                .hasSize(12)
                .contains("2014-06-23T10:00 release 2014-05", "2014-07-21T10:00 release 2014-06");
        assertThat(of(diary, "draft"))
                .contains("2014-07-09T07:00 draft 2014-06", "2014-07-21T07:00 draft 2014-06")
                .doesNotContain("2014-07-08T07:00 draft 2014-06", "2014-07-22T07:00 draft 2014-06");
    }

    @Test
    void whatFellDueWhileAnotherRanIsRunOnceAfterwardsInOrder() {
        Diary diary = new Diary("2014-06-02T05:00:00Z", "2014-06-02T09:00:00Z");
        diary.work = run -> run.schedule().id().equals("slow") ? diary.lasting(Duration.ofMinutes(95)) : Diary.ended(0);
        diary.live(timetable(
                "p", daily("late", "40 7 * * *"), daily("slow", "0 7 * * *"), daily("often", "*/15 6-8 * * *")));
        assertThat(diary.lines)
                .containsExactly(
                        "2014-06-02T06:15 often",
                        "2014-06-02T06:30 often",
                        "2014-06-02T06:45 often",
                        "2014-06-02T07:00 slow",
                        "2014-06-02T08:35 often",
                        "2014-06-02T08:35 late",
                        "2014-06-02T08:45 often");
        assertThat(diary.told).containsExactly("often for 7 times");
    }

    @Test
    void ofTwoThatAreDueAtOnceTheOneWrittenFirstRunsFirst() {
        Diary diary = new Diary("2014-06-02T05:00:00Z", "2014-06-02T06:30:00Z");
        diary.live(
                timetable("a", daily("second", "10 7 * * *"), daily("first", "0 7 * * *")),
                timetable("b", daily("beside", "0 7 * * *")));
        assertThat(diary.lines)
                .containsExactly("2014-06-02T07:00 first", "2014-06-02T07:00 beside", "2014-06-02T07:10 second");
    }

    @Test
    void triesAgainEachMinuteWhileAnotherHoldsTheFolderThenSkips() {
        Diary diary = new Diary("2014-06-02T05:00:00Z", "2014-06-02T23:00:00Z");
        diary.work = run -> Diary.ended(RunResult.BUSY);
        diary.live(timetable("p", daily("run", "0 7 * * *"), daily("other", "1 7 * * *")));
        assertThat(diary.lines.subList(0, 6))
                .containsExactly(
                        "2014-06-02T07:00 run",
                        "2014-06-02T07:01 run",
                        "2014-06-02T07:02 run",
                        "2014-06-02T07:03 run",
                        "2014-06-02T07:04 run",
                        "2014-06-02T07:05 run");
        assertThat(diary.told)
                .containsSubsequence("run busy", "run ended with 75 at 2014-06-02T07:05", "other busy")
                .endsWith("other ended with 75 at 2014-06-02T07:10")
                .hasSize(12);
    }

    @Test
    void runsWhenTheOtherLetsGo() {
        Diary diary = new Diary("2014-06-02T05:00:00Z", "2014-06-02T23:00:00Z");
        diary.work = run -> Diary.ended(diary.lines.size() < 3 ? RunResult.BUSY : 0);
        diary.live(timetable("p", daily("run", "0 7 * * *")));
        assertThat(diary.lines).hasSize(3).last().isEqualTo("2014-06-02T07:02 run");
        assertThat(diary.told).containsExactly("run busy", "run busy");
    }

    @Test
    void aClockPutBackRunsNothingAgain() {
        Diary diary = new Diary("2014-06-02T05:00:00Z", "2014-06-03T05:00:00Z");
        diary.work = run -> {
            if (diary.lines.size() == 1) {
                diary.time.putBack(Duration.ofMinutes(30));
            }
            return Diary.ended(0);
        };
        diary.live(timetable("p", daily("run", "0 7 * * *")));
        assertThat(diary.lines).containsExactly("2014-06-02T07:00 run");
    }

    @Test
    void aDefinitionThatChangesIsFollowed() {
        Diary diary = new Diary("2014-06-02T05:00:00Z", "2014-06-02T10:00:00Z");
        List<Timetable> current = new ArrayList<>(List.of(timetable("p", daily("run", "0 7 * * *"))));
        diary.work = run -> {
            current.set(0, timetable("p", daily("run", "0 9 * * *")));
            return Diary.ended(0);
        };
        new Scheduler(() -> current, diary, diary.time, diary).run();
        assertThat(diary.lines).containsExactly("2014-06-02T07:00 run", "2014-06-02T09:00 run");
    }

    @Test
    void tellsTheNextRunOfEachSchedule() {
        Diary diary = new Diary("2014-06-20T05:00:00Z", "2014-06-20T05:01:00Z");
        Timetable timetable = new Timetable("p", sampleSchedules(), calendarOf2014());
        diary.live(timetable);
        assertThat(diary.next.stream().map(run -> told(diary, run)))
                .containsExactly(
                        "2014-06-20T06:30 returns",
                        "2014-06-20T07:00 draft 2014-05",
                        "2014-06-23T09:30 release 2014-05",
                        "2014-06-25T08:00 forms");
        assertThat(Timetable.next(List.of(timetable), diary.time.now(), 4).stream()
                        .map(run -> told(diary, run)))
                .containsExactly(
                        "2014-06-20T06:30 returns",
                        "2014-06-20T07:00 draft 2014-05",
                        "2014-06-23T06:30 returns",
                        "2014-06-23T07:00 draft 2014-05");
    }

    private static String told(Diary diary, DueRun run) {
        return diary.at(run.at()) + " " + run.schedule().id()
                + run.period().map(period -> " " + period).orElse("");
    }

    @Test
    void nothingIsNextWhenTheCalendarHasNoFurtherDay() {
        Diary diary = new Diary("2019-01-01T05:00:00Z", "2019-01-02T05:00:00Z");
        Schedule release =
                new Schedule("release", ScheduledCommand.DISTRIBUTE, CronTimes.of("30 9 * * *"), RunDays.RELEASE);
        diary.live(new Timetable("p", schedules(release), calendarOf2014()));
        assertThat(diary.next).isEmpty();
        assertThat(diary.lines).isEmpty();
    }

    private static RunResult throwing() {
        throw new OutOfMemoryError("of the launcher");
    }

    private static List<String> of(Diary diary, String id) {
        return diary.lines.stream().filter(line -> line.contains(" " + id)).toList();
    }

    private static Stream<LocalDate> days(List<String> lines) {
        return lines.stream()
                .map(line -> LocalDateTime.parse(line.substring(0, line.indexOf(' ')))
                        .toLocalDate());
    }

    private static Timetable timetable(String programme, Schedule... schedules) {
        return new Timetable(programme, schedules(schedules), List.of());
    }

    private static Schedules schedules(Schedule... schedules) {
        return new Schedules(Diary.LONDON, Duration.ofMinutes(5), Duration.ofHours(4), List.of(schedules));
    }

    private static Schedule daily(String id, String cron) {
        return new Schedule(id, ScheduledCommand.COLLECT, CronTimes.of(cron), RunDays.ANY);
    }

    private static Schedules sampleSchedules() {
        return schedules(
                new Schedule("forms", ScheduledCommand.ISSUE, CronTimes.of("0 8 25 * *"), RunDays.ANY),
                new Schedule("returns", ScheduledCommand.COLLECT, CronTimes.of("30 6 * * MON-FRI"), RunDays.ANY),
                new Schedule("draft", ScheduledCommand.RUN, CronTimes.of("0 7 * * MON-FRI"), RunDays.DUE_TO_RELEASE),
                new Schedule("release", ScheduledCommand.DISTRIBUTE, CronTimes.of("30 9 * * *"), RunDays.RELEASE));
    }

    /** Returns due on the 8th of the month after, the report released on the 21st, or the working day after each. */
    private static List<CalendarEntry> calendarOf2014() {
        List<CalendarEntry> calendar = new ArrayList<>();
        ReportingPeriod period = ReportingPeriod.of("2013-12").orElseThrow();
        for (int month = 1; month <= 12; month++) {
            LocalDate due = working(LocalDate.of(2014, month, 8));
            LocalDate release = working(LocalDate.of(2014, month, 21));
            calendar.add(
                    new CalendarEntry(period, due.atTime(17, 0), due.plusDays(7).atTime(17, 0), release.atTime(9, 30)));
            period = period.next();
        }
        return calendar;
    }

    private static LocalDate working(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 ? day : working(day.plusDays(1));
    }
}

package org.programmereporting.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;
import org.programmereporting.distribute.Mailers;
import org.programmereporting.programme.Programme;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.schedule.CronTimes;
import org.programmereporting.schedule.DueRun;
import org.programmereporting.schedule.RunDays;
import org.programmereporting.schedule.RunResult;
import org.programmereporting.schedule.Schedule;
import org.programmereporting.schedule.ScheduledCommand;
import org.programmereporting.store.Durably;

class OperatorMailTest {
    private static final Instant DUE = Instant.parse("2014-07-21T08:30:00Z");

    @TempDir
    Path folder;

    private final List<String> trouble = new ArrayList<>();
    private Instant now = DUE.plusSeconds(90);
    private SampleRun sample;
    private OperatorMail mail;

    @BeforeEach
    void noServer() {
        sample = SampleRun.of(folder, "mail-exit");
        mail = new OperatorMail(
                new Mailers(Map.of(), new Moving(), Durably::write), new Moving(), sample.output, trouble::add);
    }

    private final class Moving extends Clock {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }

    @Test
    void tellsWhatFailedWithItsPeriodCodeLastLinesAndWhatToDo() throws IOException {
        ended(1, DUE, "Reading", "The disk is full. Make room, then run again.");
        String letter = SampleRun.read(letters().get(0));
        assertThat(letter)
                .contains("To: Operator of mail-exit <mail-exit-operator@centre.example>")
                .contains("Subject: mail-exit: collect of 2014-06 failed (exit code 1)")
                .contains("collect --programme mail-exit --period 2014-06")
                .contains("Due        Mon 21 Jul 2014 09:30 (Europe/London)")
                .contains("Ended      Mon 21 Jul 2014 09:31, after 1 min 5 s")
                .contains("Exit code  1: failed;")
                .contains("What to do\n  Mend what the last lines below name")
                .contains("  Reading\n  The disk is full. Make room, then run again.");
        assertThat(letter.substring(letter.indexOf("The scheduled run")).lines())
                .allMatch(line -> line.length() < 80);
    }

    @Test
    void tellsOfASkippedRunAndOfOneThatWasNotDoneInFull() throws IOException {
        ended(75, DUE, "Another run is at work");
        ended(3, DUE.plusSeconds(60), "1 recipient was not served.");
        assertThat(letters().stream().map(SampleRun::read))
                .anyMatch(letter -> letter.contains("collect of 2014-06 was skipped (exit code 75)"))
                .anyMatch(letter -> letter.contains("collect of 2014-06 was not done in full (exit code 3)"));
    }

    @Test
    void tellsTheSameOnceUntilItWasDoneOrADayWentBy() throws IOException {
        for (int minute = 0; minute < 60; minute++) {
            ended(1, DUE.plusSeconds(60L * minute), "?");
        }
        assertThat(letters()).hasSize(1);
        ended(0, DUE.plusSeconds(4000));
        assertThat(letters()).hasSize(1);
        ended(1, DUE.plusSeconds(5000), "?");
        assertThat(letters()).hasSize(2);
        now = now.plus(Duration.ofHours(21));
        ended(1, DUE.plusSeconds(6000), "?");
        assertThat(letters()).hasSize(3);
        assertThat(trouble).isEmpty();
    }

    @Test
    void aMailThatCannotBeSentIsTroubleNotTheEnd() throws IOException {
        Path yml = sample.programme.resolve("programme.yml");
        SampleRun.write(
                yml,
                SampleRun.read(yml)
                        .replace(
                                "\nmail:\n",
                                "\nmail:\n  host: localhost\n  port: 1\n  starttls: required\n"
                                        + "  user-variable: NO_SUCH_USER\n  password-variable: NO_SUCH_PASSWORD\n"));
        ended(1, DUE, "?");
        assertThat(trouble)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("The operator could not be told by mail: ")
                .contains("NO_SUCH_USER");
    }

    private void ended(int code, Instant due, String... lastWords) {
        Programme programme = new ProgrammeFolder(sample.programme).read();
        Schedule schedule =
                new Schedule("returns", ScheduledCommand.COLLECT, CronTimes.of("* * * * *"), RunDays.DUE_TO_RELEASE);
        mail.ended(
                programme,
                new DueRun("mail-exit", schedule, due, org.programmereporting.returns.ReportingPeriod.of("2014-06")),
                new RunResult(code, Duration.ofSeconds(65), List.of(lastWords)));
    }

    private List<Path> letters() throws IOException {
        Path outbox = sample.output.resolve("mail-exit/outbox");
        if (!Files.isDirectory(outbox)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(outbox)) {
            return files.toList();
        }
    }
}

package org.programmereporting.cli;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.WordUtils;
import org.programmereporting.job.Manifest;
import org.programmereporting.job.NextStep;
import org.programmereporting.job.PastRun;
import org.programmereporting.job.RunState;
import org.programmereporting.job.ToldEdition;
import org.programmereporting.schedule.CalendarDay;

/** How a programme stands, for a person, in lines of at most {@value #WIDTH} characters; a path or command is never cut. */
final class StatusText {
    private static final int WIDTH = 80;
    private static final int RUNS = 8;

    private final ProgrammeStatus status;
    private final Instant now;
    private final boolean scheduler;
    private final List<String> lines = new ArrayList<>();

    StatusText(ProgrammeStatus status, Instant now, boolean scheduler) {
        this.status = status;
        this.now = now;
        this.scheduler = scheduler;
    }

    List<String> lines() {
        lines.add(status.name());
        status.trouble().ifPresent(this::trouble);
        status.store().ifPresent(this::store);
        status.underWay().ifPresent(this::underWay);
        runs();
        drafts();
        editions();
        due();
        next();
        steps();
        lines.add("");
        return lines;
    }

    private void trouble(String words) {
        heading("The definition cannot be used");
        words.lines().forEach(line -> wrapped("    ", "", line));
    }

    private void store(StoreTrouble trouble) {
        heading("The store cannot be used as it is");
        wrapped("    ", "", trouble.what());
    }

    private void underWay(PastRun run) {
        heading("At work");
        wrapped(
                "    ",
                "",
                what(run) + ": in " + run.step() + " since " + at(run.updated()) + ", begun " + at(run.started())
                        + ".");
    }

    private void runs() {
        List<PastRun> runs = status.runs();
        if (runs.isEmpty()) {
            heading(status.underWay().isPresent() ? "No run ended yet." : "Never run.");
            return;
        }
        heading("Last runs (" + status.zone() + ")");
        runs.stream().limit(RUNS).forEach(run -> {
            lines.add(String.format(
                            Locale.ROOT,
                            "    %-21s  %-10s  %-7s  %10s  %s",
                            at(run.started()),
                            run.command(),
                            run.period(),
                            WallClock.length(run.took()),
                            outcome(run))
                    .stripTrailing());
            if (!run.message().isEmpty() && status.failed().contains(run)) {
                run.message().lines().forEach(line -> wrapped("      ", "", line));
            }
        });
    }

    private static String outcome(PastRun run) {
        String state = run.state() == RunState.NOTHING_NEW
                ? "nothing new"
                : run.state().word();
        return run.exitCode().orElse(0) == 0
                ? state
                : state + " (" + run.exitCode().getAsInt() + ")";
    }

    private void drafts() {
        if (!status.drafts().isEmpty()) {
            heading("Drafts");
        }
        for (Manifest draft : status.drafts()) {
            long accepted = count(draft, "accepted") + count(draft, "accepted-with-queries");
            lines.add("    " + draft.period() + "  " + accepted + " of " + count(draft, "expected")
                    + " returns accepted, " + count(draft, "rejected") + " rejected, " + count(draft, "unreadable")
                    + " unreadable, " + count(draft, "missing") + " missing");
            lines.add("             in " + status.output().path().resolve(draft.period()));
        }
    }

    private void editions() {
        if (!status.editions().isEmpty() || !status.closed().isEmpty()) {
            heading("Editions and closed periods");
        }
        for (ToldEdition edition : status.editions()) {
            wrapped(
                    "    ",
                    edition.id() + "  ",
                    "reviewed by " + edition.reviewer() + ", approved by " + edition.approver() + ", sealed "
                            + at(edition.at())
                            + edition.withdrawn()
                                    .map(why -> "; WITHDRAWN: " + why)
                                    .orElse(""));
        }
        status.closed().forEach(closed -> wrapped("    ", "", closed));
    }

    private void due() {
        if (status.timetable().isEmpty()) {
            return;
        }
        heading("Due (" + status.zone() + ")");
        List<CalendarDay> days = status.due(now);
        LocalDateTime local = LocalDateTime.ofInstant(now, status.zone());
        days.forEach(day -> lines.add(String.format(
                Locale.ROOT,
                "    %-21s  %-10s  %s  %s",
                WallClock.minute(day.at()),
                WallClock.away(day.at(), local),
                day.period(),
                words(day.what()))));
        if (days.isEmpty()) {
            wrapped("    ", "", "calendar.csv names no day after today. Add the periods to come to it.");
        }
    }

    private static String words(String what) {
        return switch (what) {
            case "returns-due" -> "returns due";
            case "refresh-due" -> "refreshed returns due";
            default -> "release";
        };
    }

    private void next() {
        boolean scheduled = status.timetable()
                .filter(table -> !table.schedules().runs().isEmpty())
                .isPresent();
        if (scheduled) {
            RunsTable table =
                    new RunsTable(status.next(now), status.timetable().stream().toList());
            heading("Next runs (" + status.zone() + ")"
                    + (scheduler ? ": the scheduler is up" : ", once \"schedule\" is started"));
            table.lines().forEach(line -> lines.add("  " + line));
        }
    }

    private void steps() {
        List<NextStep> steps = status.steps();
        heading(steps.isEmpty() ? "Nothing to type now." : "Type next");
        steps.forEach(step -> {
            lines.add("    " + step.command());
            wrapped("      ", "", step.why());
        });
    }

    private void heading(String words) {
        lines.add("");
        lines.addAll(List.of(WordUtils.wrap(OneLine.of(words), WIDTH - 2, "\n  ", false)
                        .split("\n"))
                .stream()
                .map(line -> line.startsWith("  ") ? line : "  " + line)
                .toList());
    }

    private void wrapped(String indent, String first, String words) {
        String further = "\n" + indent + " ".repeat(first.length());
        String text = WordUtils.wrap(OneLine.of(words), WIDTH - indent.length() - first.length(), further, false);
        lines.addAll(List.of((indent + first + text).split("\n")));
    }

    private String at(Instant time) {
        return WallClock.minute(time, status.zone());
    }

    private static String what(PastRun run) {
        return run.command() + (run.period().isEmpty() ? "" : " of " + run.period());
    }

    private static long count(Manifest draft, String name) {
        return draft.counts().getOrDefault(name, 0L);
    }
}

package org.programmereporting.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.programmereporting.job.RunOutcome;

/** The last words of a run, for a person or cron's mail. */
record RunSummary(RunOutcome outcome, Duration took) {
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(outcome.programme() + " " + outcome.period() + (outcome.nothingNew() ? ": nothing new." : ""));
        lines.add("");
        lines.addAll(counts());
        section(lines, "Returns that do not count", outcome.rejections());
        section(lines, "Also", outcome.notes());
        if (outcome.later() > 0) {
            lines.add("");
            lines.add(count(outcome.later(), "return is", "returns are")
                    + " for a later period: stored, not reported yet.");
        }
        section(lines, "Headlines", outcome.headlines());
        lines.add("");
        outcome.draft().ifPresent(draft -> lines.add("The draft lies in " + draft));
        lines.add("Took " + seconds(took) + " s.");
        return lines;
    }

    static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f", took.toMillis() / 1000.0);
    }

    private List<String> counts() {
        return List.of(
                row("Returns expected", "expected"),
                row("  accepted", "accepted"),
                row("  accepted with queries", "accepted-with-queries"),
                row("  rejected", "rejected"),
                row("  unreadable", "unreadable"),
                row("  missing", "missing"),
                row("Late", "late"),
                row("Carried forward", "carried-forward"),
                row("Files received", "files"));
    }

    private String row(String label, String count) {
        return String.format(Locale.ROOT, "%-24s%6d", label, outcome.count(count));
    }

    private static void section(List<String> lines, String title, List<String> items) {
        if (!items.isEmpty()) {
            lines.add("");
            lines.add(title + ":");
            items.forEach(item -> lines.add("  " + item.replaceAll("\\p{Cntrl}", " ")));
        }
    }

    private static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}

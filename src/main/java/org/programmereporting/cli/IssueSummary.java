package org.programmereporting.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.programmereporting.job.IssueOutcome;
import org.programmereporting.returns.OdsCode;

/** The last words of issuing forms. */
record IssueSummary(IssueOutcome outcome, Duration took) {
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(outcome.programme() + " " + outcome.month() + ": " + outcome.issued()
                + (outcome.issued() == 1 ? " form" : " forms") + " issued.");
        lines.add("");
        outcome.prefilledFrom()
                .descendingMap()
                .forEach((period, forms) -> lines.add(row("Pre-filled from " + period, forms)));
        if (!outcome.withoutEarlier().isEmpty()) {
            String codes =
                    outcome.withoutEarlier().stream().map(OdsCode::toString).collect(Collectors.joining(", "));
            lines.add(row("No accepted return yet", outcome.withoutEarlier().size()) + "  " + codes);
        }
        if (outcome.issued() > 0) {
            lines.add("");
        }
        outcome.notes().forEach(note -> lines.add(note.replaceAll("\\p{Cntrl}", " ")));
        lines.add(
                outcome.issued() > 0
                        ? "The forms lie in " + outcome.folder()
                        : "No trust remains when the month opens, so there is nobody to ask.");
        lines.add("Took " + RunSummary.seconds(took) + " s.");
        return lines;
    }

    private static String row(String label, long count) {
        return String.format(Locale.ROOT, "%-24s%6d", label, count);
    }
}

package org.programmereporting.cli;

import java.util.ArrayList;
import java.util.List;
import org.programmereporting.job.Purge;

/** What a purge removed, or would remove. */
final class PurgeText {
    private PurgeText() {}

    static List<String> lines(String programme, Purge.Outcome outcome, boolean dryRun) {
        if (outcome.keptFrom().isEmpty()) {
            return List.of(programme + ": everything is kept: programme.yml has no \"retention: returns-months:\".");
        }
        List<String> lines = new ArrayList<>();
        lines.add(programme + ": of the months before " + outcome.keptFrom().get() + ", "
                + counted(outcome.returns(), "return") + " and " + counted(outcome.files(), "file")
                + " that quote returns or name contacts " + (dryRun ? "would be" : "were") + " removed.");
        if (outcome.inInputFolder() > 0) {
            lines.add(counted(outcome.inInputFolder(), "return") + " of those months still "
                    + (outcome.inInputFolder() == 1 ? "lies" : "lie")
                    + " in the input folder, where nothing is ever deleted. Delete "
                    + (outcome.inInputFolder() == 1 ? "it" : "them") + " yourself.");
        }
        return lines;
    }

    private static String counted(long count, String what) {
        return (count == 0 ? "no" : String.valueOf(count)) + " " + what + (count == 1 ? "" : "s");
    }
}

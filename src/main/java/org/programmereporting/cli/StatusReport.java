package org.programmereporting.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.programmereporting.job.EditionsTold;
import org.programmereporting.job.Manifest;
import org.programmereporting.job.OutputFolder;
import org.programmereporting.job.OutputLock;
import org.programmereporting.job.PeriodClosing;
import org.programmereporting.programme.ProgrammeFolder;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code status}: the last run and the drafts, from {@code status.json} and the manifests alone, so that it works during a run. */
final class StatusReport {
    private final PrintWriter out;

    StatusReport(PrintWriter out) {
        this.out = out;
    }

    int print(FolderOptions options) throws IOException {
        for (ProgrammeFolder programme : Programmes.chosen(options)) {
            OutputFolder output = new OutputFolder(options.output.resolve(programme.name()));
            out.println(programme.name());
            out.println("  " + lastRun(output, OutputLock.isHeld(options.output)));
            List<Manifest> drafts = drafts(output);
            if (drafts.isEmpty()) {
                out.println("  No draft yet. Type \"run\".");
            }
            drafts.forEach(draft -> out.println("  " + draftLine(draft, output)));
            EditionsTold.lines(output).forEach(line -> out.println("  " + line));
            PeriodClosing.closed(output).forEach(closed -> out.println("  " + closed));
        }
        return ExitCode.DONE;
    }

    private static String lastRun(OutputFolder output, boolean held) throws IOException {
        if (!Files.exists(output.status())) {
            return "Never run.";
        }
        try {
            JsonNode status =
                    JsonMapper.builder().build().readTree(Files.readString(output.status(), StandardCharsets.UTF_8));
            String what = text(status, "command") + " of " + text(status, "period");
            return switch (text(status, "state")) {
                case "running" ->
                    held
                            ? what + ": at work, in " + text(status, "step") + " since " + text(status, "updated") + "."
                            : what + ": interrupted in " + text(status, "step") + " at " + text(status, "updated")
                                    + ". Type the same command again: it resumes.";
                case "failed" -> what + " failed at " + text(status, "updated") + ": " + text(status, "message");
                default -> what + " done at " + text(status, "updated") + ".";
            };
        } catch (JacksonException damaged) {
            return output.status() + " cannot be read; the next run writes it anew.";
        }
    }

    private static List<Manifest> drafts(OutputFolder output) throws IOException {
        return output.drafted().stream()
                .map(period -> Manifest.read(output.manifest(period)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static String draftLine(Manifest draft, OutputFolder output) {
        long accepted = count(draft, "accepted") + count(draft, "accepted-with-queries");
        return "Draft of " + draft.period() + ": " + accepted + " of " + count(draft, "expected")
                + " returns accepted, " + count(draft, "rejected") + " rejected, " + count(draft, "unreadable")
                + " unreadable, " + count(draft, "missing") + " missing; in "
                + output.path().resolve(draft.period());
    }

    private static long count(Manifest draft, String name) {
        return draft.counts().getOrDefault(name, 0L);
    }

    private static String text(JsonNode status, String name) {
        return status.path(name).asString("");
    }
}

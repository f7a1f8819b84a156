package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.programmereporting.report.csv.PublishedMetrics;
import org.programmereporting.returns.KnownBy;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.DraftId;

/**
 * A whole draft, and the run that would make it from what lies there now.
 *
 * @param id of the draft
 */
record DraftAtHand(DraftId id, Manifest manifest, Path path, MonthRun run) {
    /** The draft of the period, else the newest; refused unless it is whole. */
    static DraftAtHand of(EditionRequest request) throws IOException {
        OutputFolder output = request.output();
        ReportingPeriod period = request.period().isPresent() ? request.period().get() : newest(output);
        Manifest manifest = Manifest.readWithoutInputs(output.manifest(period))
                .orElseThrow(() -> new RefusedException(
                        "There is no draft of " + period + ". Type run --period " + period + " first."));
        if (!manifest.matches(output.draft(period))) {
            throw new RefusedException("The draft of " + period + " is not whole: a file of it was changed, or its"
                    + " publication was cut short. Type run --period " + period + " first.");
        }
        ProgrammeRun command = new ProgrammeRun(
                request.folder(),
                new RunRequest(
                        RunRequest.Scope.RUN,
                        Optional.of(period),
                        Optional.of(LocalDate.parse(manifest.asAt())),
                        knownBy(manifest),
                        request.outputs(),
                        false),
                request.programVersion(),
                request.clock(),
                request.progress());
        return new DraftAtHand(output.draftId(period, manifest), manifest, output.draft(period), command.prepare());
    }

    private static KnownBy knownBy(Manifest manifest) {
        return manifest.knownBy().equals(KnownBy.EVERYTHING.toString())
                ? KnownBy.EVERYTHING
                : KnownBy.of(LocalDateTime.parse(manifest.knownBy()));
    }

    private static ReportingPeriod newest(OutputFolder output) throws IOException {
        return output.drafted().stream()
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new RefusedException("There is no draft yet. Type run first."));
    }

    void requireFresh() {
        if (!run.fingerprint().equals(manifest.fingerprint())) {
            throw new RefusedException("The draft of " + id.period()
                    + " is stale: returns, reference data, definition, earlier editions or the program changed since it was made."
                    + " Type run --period " + id.period() + ", then review --as NAME again.");
        }
    }

    void requireExplained() throws IOException {
        long unexplained = PublishedMetrics.read(Files.readAllBytes(path.resolve("data/metrics.csv"))).stream()
                .filter(figure -> figure.metric().equals("reconciliation-unexplained")
                        && !figure.value().isEmpty()
                        && !figure.value().equals("0"))
                .count();
        if (unexplained > 0) {
            throw new RefusedException(
                    "The reconciliation of " + id.period()
                            + " leaves trusts unexplained; its sheet says where. Correct the reference data, run, and review again.");
        }
    }
}

package org.programmereporting.job;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.programmereporting.monitor.CommandRuns;
import org.programmereporting.monitor.LastReport;
import org.programmereporting.monitor.MetricsText;
import org.programmereporting.report.Publication.PublishedFigure;
import org.programmereporting.report.csv.PublishedMetrics;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.Durably;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code metrics.prom}: swapped in whole after each run, one that failed too. */
final class MetricsFile {
    private static final Logger LOG = LoggerFactory.getLogger(MetricsFile.class);

    private MetricsFile() {}

    static void write(OutputFolder output, String programVersion, RunHistory history) {
        try {
            List<CommandRuns> runs =
                    history.commands().values().stream().map(MetricsFile::runs).toList();
            byte[] text = new MetricsText(history.programme(), programVersion, runs, newestDraft(output)).bytes();
            Durably.write(output.metrics(), text);
        } catch (IOException notWritten) {
            // a run does not fail since monitoring cannot be told: monitoring notices an old file
            LOG.warn("{} cannot be written: {}", output.metrics(), notWritten.getMessage());
        }
    }

    private static CommandRuns runs(RunHistory.LastOfCommand last) {
        return new CommandRuns(
                last.run().command(),
                last.run().updated(),
                last.success(),
                last.run().exitCode(),
                last.run().took());
    }

    private static Optional<LastReport> newestDraft(OutputFolder output) throws IOException {
        Optional<ReportingPeriod> newest = output.drafted().stream().max(Comparator.naturalOrder());
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        Path draft = output.draft(newest.get());
        Map<String, BigDecimal> figures = figures(draft.resolve(Published.METRICS));
        return Manifest.readWithoutInputs(output.manifest(newest.get()))
                .map(manifest -> new LastReport(manifest.period(), manifest.counts(), figures));
    }

    /** What has no number is left out: it is not a number to Prometheus either. */
    private static Map<String, BigDecimal> figures(Path csv) throws IOException {
        Map<String, BigDecimal> figures = new TreeMap<>();
        if (Files.exists(csv)) {
            for (PublishedFigure figure : PublishedMetrics.read(Files.readAllBytes(csv))) {
                if (figure.group().isEmpty() && figure.value().matches("-?\\d+(\\.\\d+)?")) {
                    figures.put(figure.metric(), new BigDecimal(figure.value()));
                }
            }
        }
        return figures;
    }
}

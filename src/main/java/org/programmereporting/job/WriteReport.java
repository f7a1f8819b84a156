package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.programmereporting.programme.Programme;
import org.programmereporting.report.AnnexLayout;
import org.programmereporting.report.MonthlyFigures;
import org.programmereporting.report.Report;
import org.programmereporting.report.ReportLayout;
import org.programmereporting.report.csv.TidyCsv;
import org.programmereporting.report.excel.Breach;
import org.programmereporting.report.excel.ReportWorkbookWriter;
import org.programmereporting.report.excel.WorkbookChecker;
import org.programmereporting.returns.CalendarEntry;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.Durably;
import org.programmereporting.store.Hash;
import org.programmereporting.store.MetricRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Writes the pack beside the draft: workbooks, each read back and checked, tidy CSVs, and the manifest last. */
final class WriteReport implements Tasklet {
    private final MonthRun run;
    private final MonthInStore store;
    private final MetricRepository metrics;

    WriteReport(MonthRun run, MonthInStore store, MetricRepository metrics) {
        this.run = run;
        this.store = store;
        this.metrics = metrics;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        MonthInStore.Month month = store.read();
        MonthlyFigures figures = figures(month);
        PublishDraft.removeAll(run.output().staging());
        Path staging = run.output().staging(run.period(), run.fingerprint());
        Map<String, String> outputs = new TreeMap<>();
        run.progress().begins("Writing the report", 2);
        workbook(
                staging,
                outputs,
                "national-report.xlsx",
                ReportLayout.compose(figures, run.programme().sheets()));
        workbook(staging, outputs, "analyst-annex.xlsx", AnnexLayout.compose(figures));
        write(staging, outputs, "chase.csv", TidyCsv.chase(figures));
        write(staging, outputs, "data/metrics.csv", TidyCsv.metrics(figures));
        write(staging, outputs, "data/positions.csv", TidyCsv.positions(figures));
        write(staging, outputs, "data/returns.csv", TidyCsv.returns(figures));
        write(staging, outputs, "data/findings.csv", TidyCsv.findings(figures));
        run.progress().ends();
        Durably.write(
                staging.resolve(Manifest.FILE),
                manifest(figures, month.notes(), outputs).bytes());
        return RepeatStatus.FINISHED;
    }

    private MonthlyFigures figures(MonthInStore.Month month) {
        Programme programme = run.programme();
        return new MonthlyFigures(
                programme.about(),
                month.now(),
                metrics.find(run.period(), run.fingerprint()),
                programme.metrics(),
                programme.form(),
                month.files(),
                programme.commentaryOf(run.period()),
                releaseOf(run.period()),
                releaseOf(run.period().next()),
                run.knownBy().moment(),
                month.matters(),
                run.fingerprint());
    }

    private Optional<LocalDateTime> releaseOf(ReportingPeriod period) {
        return run.programme().reference().calendarEntry(period).map(CalendarEntry::releaseAt);
    }

    private void workbook(Path staging, Map<String, String> outputs, String name, Report report) throws IOException {
        byte[] bytes = new ReportWorkbookWriter().write(report);
        List<Breach> breaches = new WorkbookChecker()
                .check(bytes).stream().filter(Breach::essential).toList();
        if (!breaches.isEmpty()) {
            throw new RunFailedException(
                    name + " breaks the rules for published workbooks, so nothing was published. This"
                            + " is a fault of the program; please report it:\n"
                            + breaches.stream().map(Breach::toString).collect(Collectors.joining("\n")));
        }
        write(staging, outputs, name, bytes);
        run.progress().done();
    }

    private static void write(Path staging, Map<String, String> outputs, String name, byte[] bytes) throws IOException {
        Path file = staging.resolve(name);
        Files.createDirectories(file.getParent());
        Durably.write(file, bytes);
        outputs.put(name, Hash.of(bytes));
    }

    private Manifest manifest(MonthlyFigures figures, List<String> notes, Map<String, String> outputs) {
        return new Manifest(
                run.programme().id(),
                run.period().toString(),
                run.asAt().toString(),
                run.knownBy().toString(),
                run.programVersion(),
                run.fingerprint(),
                ReturnCounts.of(figures.month(), figures.returns()),
                ReportLayout.headlines(figures),
                notes,
                run.inventory().upTo(run.period()).stream()
                        .map(entry -> new Manifest.Input(entry.period().toString(), entry.path(), entry.sha256()))
                        .toList(),
                run.definition(),
                outputs);
    }
}

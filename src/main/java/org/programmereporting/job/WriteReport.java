package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.programmereporting.report.AnnexLayout;
import org.programmereporting.report.MonthlyFigures;
import org.programmereporting.report.Report;
import org.programmereporting.report.ReportLayout;
import org.programmereporting.report.csv.TidyCsv;
import org.programmereporting.report.excel.Breach;
import org.programmereporting.report.excel.ReportWorkbookWriter;
import org.programmereporting.report.excel.WorkbookChecker;
import org.programmereporting.store.Durably;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Writes the pack beside the draft: workbooks, each read back and checked, and tidy CSVs. */
final class WriteReport implements Tasklet {
    private final MonthRun run;
    private final FiguresInStore store;

    WriteReport(MonthRun run, FiguresInStore store) {
        this.run = run;
        this.store = store;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        MonthlyFigures figures = store.read().figures();
        PublishDraft.removeAll(run.output().staging());
        Path staging = run.staging();
        run.progress().begins("Writing the report", 2);
        workbook(
                staging,
                "national-report.xlsx",
                ReportLayout.compose(figures, run.programme().sheets()));
        workbook(staging, "analyst-annex.xlsx", AnnexLayout.compose(figures));
        write(staging, "chase.csv", TidyCsv.chase(figures));
        write(staging, "data/metrics.csv", TidyCsv.metrics(figures));
        write(staging, "data/positions.csv", TidyCsv.positions(figures));
        write(staging, "data/forecast.csv", TidyCsv.forecast(figures));
        write(staging, "data/returns.csv", TidyCsv.returns(figures));
        write(staging, "data/findings.csv", TidyCsv.findings(figures));
        run.progress().ends();
        return RepeatStatus.FINISHED;
    }

    private void workbook(Path staging, String name, Report report) throws IOException {
        byte[] bytes = new ReportWorkbookWriter().write(report);
        List<Breach> breaches = new WorkbookChecker()
                .check(bytes).stream().filter(Breach::essential).toList();
        if (!breaches.isEmpty()) {
            throw new RunFailedException(
                    name + " breaks the rules for published workbooks, so nothing was published. This"
                            + " is a fault of the program; please report it:\n"
                            + breaches.stream().map(Breach::toString).collect(Collectors.joining("\n")));
        }
        write(staging, name, bytes);
        run.progress().done();
    }

    private static void write(Path staging, String name, byte[] bytes) throws IOException {
        Path file = staging.resolve(name);
        Files.createDirectories(file.getParent());
        Durably.write(file, bytes);
    }
}

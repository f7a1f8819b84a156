package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.programmereporting.accessibility.Profile;
import org.programmereporting.report.MonthlyFigures;
import org.programmereporting.report.PackWorkbook;
import org.programmereporting.report.Packs;
import org.programmereporting.report.Report;
import org.programmereporting.report.csv.TidyCsv;
import org.programmereporting.report.excel.ReportWorkbookWriter;
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
        FiguresInStore.Figures month = store.read();
        MonthlyFigures figures = month.figures();
        PublishDraft.removeAll(run.output().staging());
        Path staging = run.staging();
        List<PackWorkbook> workbooks = Packs.of(
                figures,
                month.before(),
                run.programme().sheets(),
                run.programme().packs());
        run.progress().begins("Writing the report", workbooks.size());
        for (PackWorkbook workbook : workbooks) {
            workbook(staging, workbook.file(), workbook.composed().get());
        }
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
        CheckedWorkbook.require(name, bytes, Profile.PACK);
        write(staging, name, bytes);
        run.progress().done();
    }

    private static void write(Path staging, String name, byte[] bytes) throws IOException {
        Path file = staging.resolve(name);
        Files.createDirectories(file.getParent());
        Durably.write(file, bytes);
    }
}

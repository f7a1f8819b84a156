package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.programmereporting.accessibility.Profile;
import org.programmereporting.report.MonthlyFigures;
import org.programmereporting.report.PackWorkbook;
import org.programmereporting.report.Packs;
import org.programmereporting.report.Report;
import org.programmereporting.report.ReportLayout;
import org.programmereporting.report.csv.TidyCsv;
import org.programmereporting.report.csv.TidyFile;
import org.programmereporting.report.excel.ReportWorkbookWriter;
import org.programmereporting.report.html.FileBeside;
import org.programmereporting.report.html.IndexPage;
import org.programmereporting.store.Durably;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.AsyncTaskExecutor;

/** Writes the pack beside the draft: workbooks, each read back and checked, tidy CSVs, and the national report as a page that leads to the workbooks that its reader, the board, may have. */
final class WriteReport implements Tasklet {
    private final MonthRun run;
    private final FiguresInStore store;
    private final AsyncTaskExecutor writers;

    /** @param writers make several workbooks at a time */
    WriteReport(MonthRun run, FiguresInStore store, AsyncTaskExecutor writers) {
        this.run = run;
        this.store = store;
        this.writers = writers;
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
        List<FileBeside> beside = SideBySide.all(
                        writers,
                        workbooks.stream()
                                .<Callable<Optional<FileBeside>>>map(workbook -> () -> written(staging, workbook))
                                .toList())
                .stream()
                .flatMap(Optional::stream)
                .toList();
        write(staging, "chase.csv", TidyCsv.chase(figures));
        for (TidyFile file : TidyFile.ALL) {
            write(staging, file.path(), file.written().apply(figures));
        }
        Report national = ReportLayout.compose(figures, run.programme().sheets());
        write(staging, IndexPage.FILE, IndexPage.write(national, beside));
        run.progress().ends();
        return RepeatStatus.FINISHED;
    }

    /** How the page leads to it, when the board may have it. */
    private Optional<FileBeside> written(Path staging, PackWorkbook workbook) throws IOException {
        Report report = workbook.composed().get();
        byte[] bytes = new ReportWorkbookWriter().write(report);
        CheckedWorkbook.require(workbook.file(), bytes, Profile.PACK);
        write(staging, workbook.file(), bytes);
        run.progress().done();
        return Optional.of(new FileBeside(workbook.file(), report.title() + " (Excel workbook)"))
                .filter(beside -> workbook.board());
    }

    private static void write(Path staging, String name, byte[] bytes) throws IOException {
        Path file = staging.resolve(name);
        Files.createDirectories(file.getParent());
        Durably.write(file, bytes);
    }
}

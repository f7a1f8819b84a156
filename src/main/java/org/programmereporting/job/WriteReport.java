package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
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
import org.springframework.util.function.SingletonSupplier;

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
        Supplier<Report> national = SingletonSupplier.of(
                () -> ReportLayout.compose(figures, run.programme().sheets()));
        List<PackWorkbook> workbooks = Packs.of(
                national,
                figures,
                month.before(),
                run.programme().sheets(),
                run.programme().packs());
        run.progress().begins("Writing the report", workbooks.size());
        List<Callable<Optional<FileBeside>>> pieces = new ArrayList<>();
        workbooks.forEach(workbook -> pieces.add(() -> written(staging, workbook)));
        pieces.add(() -> tidyFiles(staging, figures));
        List<FileBeside> beside = SideBySide.all(writers, pieces).stream()
                .flatMap(Optional::stream)
                .toList();
        write(staging, IndexPage.FILE, IndexPage.write(national.get(), beside));
        run.progress().ends();
        return RepeatStatus.FINISHED;
    }

    /** The page does not lead to them. */
    private static Optional<FileBeside> tidyFiles(Path staging, MonthlyFigures figures) throws IOException {
        write(staging, "chase.csv", TidyCsv.chase(figures));
        for (TidyFile file : TidyFile.ALL) {
            write(staging, file.path(), file.written().apply(figures));
        }
        return Optional.empty();
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

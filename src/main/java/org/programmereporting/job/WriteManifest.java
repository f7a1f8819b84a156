package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.programmereporting.report.Edition;
import org.programmereporting.report.MonthlyFigures;
import org.programmereporting.report.ReportLayout;
import org.programmereporting.store.Durably;
import org.programmereporting.store.Hash;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Writes the manifest over all that was written beside the draft, with each file's hash. */
final class WriteManifest implements Tasklet {
    private final MonthRun run;
    private final FiguresInStore store;

    WriteManifest(MonthRun run, FiguresInStore store) {
        this.run = run;
        this.store = store;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        Path staging = run.staging();
        Durably.write(
                staging.resolve(Manifest.FILE),
                manifest(store.read(), outputs(staging)).bytes());
        return RepeatStatus.FINISHED;
    }

    private static Map<String, String> outputs(Path staging) throws IOException {
        Map<String, String> outputs = Hash.below(staging);
        outputs.keySet().removeIf(name -> name.equals(Manifest.FILE) || Durably.isHalfWritten(staging.resolve(name)));
        return outputs;
    }

    private Manifest manifest(FiguresInStore.Figures month, Map<String, String> outputs) {
        MonthlyFigures figures = month.figures();
        return new Manifest(
                run.programme().id(),
                run.period().toString(),
                Edition.word(run.edition()),
                run.asAt().toString(),
                run.knownBy().toString(),
                run.programVersion(),
                run.fingerprint(),
                ReturnCounts.of(figures.month(), figures.returns()),
                ReportLayout.headlines(figures),
                month.notes(),
                Rejections.of(figures.returns()),
                run.inventory().upTo(run.period()).stream()
                        .map(Manifest.Input::of)
                        .toList(),
                run.definition(),
                outputs);
    }
}

package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.programmereporting.store.Durably;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/**
 * Moves a written draft into its place: each file in one rename, what the draft before held and the new one does not is removed, the manifest last. Cut short, it
 * is done to the end by the next run: the old manifest no longer matches, so nobody takes the mix for a draft.
 */
final class PublishDraft implements Tasklet {
    private final MonthRun run;

    PublishDraft(MonthRun run) {
        this.run = run;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        Path staging = run.staging();
        Path draft = run.output().draft(run.period());
        Path manifest = staging.resolve(Manifest.FILE);
        if (Files.exists(manifest)) {
            Set<String> outputs = new TreeSet<>(Manifest.readWithoutInputs(manifest)
                    .map(Manifest::outputs)
                    .orElseThrow()
                    .keySet());
            for (String output : outputs) {
                move(staging.resolve(output), draft.resolve(output));
            }
            removeFormer(draft, outputs);
            move(manifest, draft.resolve(Manifest.FILE));
        }
        removeAll(run.output().staging());
        return RepeatStatus.FINISHED;
    }

    private static void move(Path from, Path to) throws IOException {
        if (Files.exists(from)) { // absent when an earlier attempt moved it
            Files.createDirectories(to.getParent());
            Durably.move(from, to);
        }
    }

    /** A file that no manifest lists is somebody's own and stays. */
    private static void removeFormer(Path draft, Set<String> outputs) throws IOException {
        Set<String> former = Manifest.readWithoutInputs(draft.resolve(Manifest.FILE))
                .map(manifest -> manifest.outputs().keySet())
                .orElse(Set.of());
        for (String file : former) {
            if (!outputs.contains(file)) {
                Files.deleteIfExists(draft.resolve(file));
            }
        }
    }

    static void removeAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

package org.programmereporting.job;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.programmereporting.store.FileKey;
import org.programmereporting.store.ReceivedFile;
import org.programmereporting.store.ReturnRepository;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Gives the received files that are not judged yet, or were judged by another definition; not those whose bytes were purged. It keeps no place of its own: what is left after a
 * stop is what the database says.
 */
final class ReturnsToJudge implements ItemStreamReader<ReceivedFile> {
    private final ReturnRepository returns;
    private final Judgement judgement;
    private final Set<FileKey> purged;
    private final Progress progress;
    private final Queue<ReceivedFile> pending = new ArrayDeque<>();

    ReturnsToJudge(ReturnRepository returns, Judgement judgement, Set<FileKey> purged, Progress progress) {
        this.returns = returns;
        this.judgement = judgement;
        this.purged = purged;
        this.progress = progress;
    }

    @Override
    public void open(ExecutionContext context) {
        Map<FileKey, String> judged = returns.judgedWith();
        List<ReceivedFile> left = returns.received().stream()
                .filter(file -> !judgement.of(file).equals(judged.get(FileKey.of(file))))
                .filter(file -> !purged.contains(FileKey.of(file)))
                .toList();
        pending.clear();
        pending.addAll(left);
        progress.begins("Reading returns", left.size());
    }

    @Override
    public synchronized @Nullable ReceivedFile read() {
        return pending.poll();
    }

    @Override
    public void close() {
        progress.ends();
    }
}

package org.programmereporting.job;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.programmereporting.returns.TrustPosition;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Gives the trusts that a form is issued to. It keeps no place: after a stop all forms are written again, with the same bytes. */
final class TrustsToIssueTo implements ItemStreamReader<TrustPosition> {
    private final FormsInStore forms;
    private final Progress progress;
    private final Queue<TrustPosition> left = new ArrayDeque<>();

    TrustsToIssueTo(FormsInStore forms, Progress progress) {
        this.forms = forms;
        this.progress = progress;
    }

    @Override
    public void open(ExecutionContext context) {
        List<TrustPosition> trusts = forms.trusts();
        left.clear();
        left.addAll(trusts);
        progress.begins("Writing forms", trusts.size());
    }

    @Override
    public synchronized @Nullable TrustPosition read() {
        return left.poll();
    }

    @Override
    public void close() {
        progress.ends();
    }
}

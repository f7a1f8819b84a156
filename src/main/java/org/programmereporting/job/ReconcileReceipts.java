package org.programmereporting.job;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.programmereporting.store.FileKey;
import org.programmereporting.store.ReceivedFile;
import org.programmereporting.store.ReceivedLedger;
import org.programmereporting.store.ReturnRepository;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Every file that the ledger names must be stored and judged, and nothing else: a total that does not meet fails the run. */
final class ReconcileReceipts implements Tasklet {
    private final ReceivedLedger ledger;
    private final ReturnRepository returns;

    ReconcileReceipts(ReceivedLedger ledger, ReturnRepository returns) {
        this.ledger = ledger;
        this.returns = returns;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) throws IOException {
        List<ReceivedFile> receipts = ledger.read();
        Set<FileKey> recorded = new HashSet<>(receipts.stream().map(FileKey::of).toList());
        Set<FileKey> stored =
                new HashSet<>(returns.received().stream().map(FileKey::of).toList());
        Set<FileKey> judged = returns.judgedWith().keySet();
        if (!recorded.equals(stored) || !recorded.equals(judged)) {
            throw new RunFailedException("The totals of received returns do not meet: " + recorded.size()
                    + " in the ledger, " + stored.size() + " stored, " + judged.size()
                    + " judged. Delete the folder store/ of this programme except store/received/, and run again: the store"
                    + " is made anew from the ledger.");
        }
        return RepeatStatus.FINISHED;
    }
}

package org.programmereporting.job;

import java.io.IOException;
import org.programmereporting.store.EditionLedger;

/** {@code review}: a person has reviewed the draft as it lies there. The caller holds the {@link OutputLock}. */
public record Review(EditionRequest request) {
    /**
     * Records the review, by the name of who reviewed.
     *
     * @param despiteWithdrawal also when an edition with the same figures was called back
     */
    public String perform(String by, boolean despiteWithdrawal) throws IOException {
        DraftAtHand draft = DraftAtHand.of(request);
        draft.requireFresh();
        EditionLedger ledger = new EditionLedger(request.output().editionLedger());
        CalledBack.refuse(draft.id(), ledger.read(), despiteWithdrawal);
        ledger.reviewed(draft.id(), by, request.clock().instant());
        return by + " has reviewed the draft of " + draft.id().period()
                + ". Another person approves it with approve --period "
                + draft.id().period() + " --as NAME.";
    }
}

package org.programmereporting.job;

import java.io.IOException;
import org.programmereporting.store.EditionLedger;

/** {@code review}: a person has reviewed the draft as it lies there. The caller holds the {@link OutputLock}. */
public record Review(EditionRequest request) {
    public String perform(String by) throws IOException {
        DraftAtHand draft = DraftAtHand.of(request);
        draft.requireFresh();
        new EditionLedger(request.output().editionLedger())
                .reviewed(draft.id(), by, request.clock().instant());
        return by + " has reviewed the draft of " + draft.id().period()
                + ". Another person approves it with approve --period "
                + draft.id().period() + " --as NAME.";
    }
}

package org.programmereporting.job;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.programmereporting.store.EditionLedger;
import org.programmereporting.store.Editions;
import org.programmereporting.store.SealedEdition;

/** {@code withdraw}: an edition is called back. Its files stay as they were sealed. The caller holds the {@link OutputLock}. */
public record Withdrawal(EditionRequest request) {
    public String perform(String id, Optional<String> by, String reason) throws IOException {
        EditionFolder folder = new EditionFolder(request.output());
        Editions editions = folder.finish();
        SealedEdition edition = editions.find(id).orElseThrow(() -> new RefusedException(unknown(id, editions)));
        if (editions.isWithdrawn(edition)) {
            throw new RefusedException("Edition " + id + " was withdrawn already: "
                    + editions.withdrawn().get(id));
        }
        new EditionLedger(request.output().editionLedger())
                .withdrawn(edition, by, reason, request.clock().instant());
        folder.notice(edition, reason);
        return "Edition " + id + " is withdrawn. To publish another, type run --period " + edition.period()
                + ", then review and approve.";
    }

    static String unknown(String id, Editions editions) {
        return "There is no edition " + id + ". Known are: "
                + (editions.sealed().isEmpty()
                        ? "none"
                        : editions.sealed().stream().map(SealedEdition::id).collect(Collectors.joining(", ")))
                + ".";
    }
}

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
        SealedEdition edition = editions.find(id).orElseThrow(() -> new RefusedException(unknown(" " + id, editions)));
        Optional<Editions.Withdrawn> already = editions.withdrawal(edition);
        if (already.isPresent()) {
            throw new RefusedException(
                    "Edition " + id + " was withdrawn already: " + already.get().reason());
        }
        new EditionLedger(request.output().editionLedger())
                .withdrawn(edition, by, reason, request.clock().instant());
        StoreGuard.countLedgers(request.output());
        return said(edition, folder.finish().standing(edition.period()));
    }

    private static String said(SealedEdition edition, Optional<SealedEdition> standing) {
        String period = edition.period().toString();
        return "Edition " + edition.id() + " is withdrawn. "
                + standing.map(other -> "Edition " + other.id() + " stands.")
                        .orElse("No edition of " + period
                                + " stands now: to publish another, correct what was wrong, type run --period " + period
                                + ", then review and approve.")
                + " To tell all who got the one withdrawn, type distribute --period " + period + ".";
    }

    /** @param which continues "no edition", such as {@code " of 2014-06"} */
    static String unknown(String which, Editions editions) {
        return "There is no edition" + which + ". "
                + (editions.sealed().isEmpty()
                        ? "None is sealed yet."
                        : editions.sealed().stream()
                                .map(SealedEdition::id)
                                .collect(Collectors.joining(", ", "Known are: ", ".")));
    }
}

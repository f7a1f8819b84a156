package org.programmereporting.job;

import java.time.LocalDate;
import java.util.Optional;
import org.programmereporting.report.Shown;
import org.programmereporting.store.DraftId;
import org.programmereporting.store.Editions;
import org.programmereporting.store.SealedEdition;

/**
 * A draft that is made from what an edition called back was made from: to seal it publishes the same figures again.
 *
 * @param edition the one called back
 */
record CalledBack(SealedEdition edition, Editions.Withdrawn how) {
    static final String DESPITE = "--despite-withdrawal";

    /** Of the editions from the draft's inputs the newest counts: one that stands was published again on purpose. */
    static Optional<CalledBack> of(DraftId draft, Editions editions) {
        return editions.of(draft.period()).stream()
                .filter(edition -> isFromItsInputs(draft, edition, editions))
                .reduce((earlier, later) -> later)
                .flatMap(edition -> editions.withdrawal(edition).map(how -> new CalledBack(edition, how)));
    }

    /** The fingerprint that was sealed, or the one that the same inputs have beside the editions of today. */
    private static boolean isFromItsInputs(DraftId draft, SealedEdition edition, Editions editions) {
        return draft.fingerprint().equals(edition.draft().fingerprint())
                || draft.fingerprint()
                        .equals(Published.of(editions, draft.period(), edition.inputs())
                                .fingerprint());
    }

    static void refuse(DraftId draft, Editions editions, boolean despiteWithdrawal) {
        of(draft, editions).filter(back -> !despiteWithdrawal).ifPresent(back -> {
            throw new RefusedException("These are " + back.said() + ". Correct what was wrong, type run --period "
                    + draft.period() + " and look at the new draft. To publish them again as they are, add " + DESPITE
                    + ".");
        });
    }

    /** Without a full stop: the reason is a person's, with or without one. */
    String said() {
        return "the figures of edition " + edition.id() + ", withdrawn on "
                + Shown.date(LocalDate.ofInstant(how.at(), UkTime.ZONE)) + ": "
                + how.reason().strip().replaceAll("\\.+$", "");
    }
}

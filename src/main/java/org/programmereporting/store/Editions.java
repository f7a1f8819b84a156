package org.programmereporting.store;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.programmereporting.returns.ReportingPeriod;

/**
 * What the ledger of editions says.
 *
 * @param sealed oldest first, the withdrawn ones among them
 * @param withdrawn by {@link SealedEdition#id()}
 */
public record Editions(List<Signature> signatures, List<SealedEdition> sealed, Map<String, Withdrawn> withdrawn) {
    public Editions {
        signatures = List.copyOf(signatures);
        sealed = List.copyOf(sealed);
        withdrawn = Map.copyOf(withdrawn);
    }

    /**
     * An edition called back.
     *
     * @param by who did it, where they said so
     */
    public record Withdrawn(String reason, Optional<String> by, Instant at) {}

    /**
     * A person's part in a draft.
     *
     * @param act {@code prepared} or {@code reviewed}
     * @param sealedBefore how many editions were sealed before
     */
    public record Signature(String act, DraftId draft, String by, int sealedBefore) {
        public boolean isBy(String name) {
            return plain(by).equals(plain(name));
        }

        /** Names are compared without regard to case and blanks. */
        private static String plain(String name) {
            return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }
    }

    /** Who prepared the draft's figures, as far as they said so. */
    public List<Signature> preparers(DraftId draft) {
        return signatures.stream()
                .filter(each -> each.act().equals(EditionLedger.PREPARED)
                        && each.draft().fingerprint().equals(draft.fingerprint()))
                .toList();
    }

    /** Who reviewed exactly this draft since the last edition of its period was sealed. */
    public List<Signature> reviewers(DraftId draft) {
        long used = sealed.stream()
                .filter(each -> each.period().equals(draft.period()))
                .map(sealed::indexOf)
                .max(Integer::compare)
                .map(last -> last + 1)
                .orElse(0);
        return signatures.stream()
                .filter(each -> each.act().equals(EditionLedger.REVIEWED)
                        && each.draft().equals(draft)
                        && each.sealedBefore() >= used)
                .toList();
    }

    public List<SealedEdition> of(ReportingPeriod period) {
        return sealed.stream().filter(each -> each.period().equals(period)).toList();
    }

    public Optional<SealedEdition> find(String id) {
        return sealed.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public boolean isWithdrawn(SealedEdition edition) {
        return withdrawn.containsKey(edition.id());
    }

    /** How it was called back, when it was. */
    public Optional<Withdrawn> withdrawal(SealedEdition edition) {
        return Optional.ofNullable(withdrawn.get(edition.id()));
    }

    /** The latest edition of a period that still stands. */
    public Optional<SealedEdition> standing(ReportingPeriod period) {
        return of(period).stream().filter(each -> !isWithdrawn(each)).reduce((earlier, later) -> later);
    }
}

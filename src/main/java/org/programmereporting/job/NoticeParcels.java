package org.programmereporting.job;

import java.util.List;
import java.util.Optional;
import org.programmereporting.distribute.MailAddress;
import org.programmereporting.distribute.WithdrawalLetter;
import org.programmereporting.programme.Programme;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.Dispatch;
import org.programmereporting.store.Editions;
import org.programmereporting.store.SealedEdition;

/** The notice of a withdrawn edition to all who got it, or may have: whatever their rows say by now. */
record NoticeParcels(Programme programme, Editions editions) {
    /** @param period only of its editions; without it of all */
    void addTo(Mailing mailing, Optional<ReportingPeriod> period) {
        for (SealedEdition edition : editions.sealed()) {
            if (editions.isWithdrawn(edition)
                    && period.map(edition.period()::equals).orElse(true)) {
                mailing.ledger()
                        .about(EditionParcels.about(edition.id()))
                        .forEach(got -> mailing.add(parcel(edition, got)));
            }
        }
    }

    private Parcel parcel(SealedEdition edition, Dispatch got) {
        String about = "withdrawal of edition " + edition.id();
        MailAddress to = new MailAddress(got.to());
        WithdrawalLetter letter = new WithdrawalLetter(
                Senders.of(programme),
                edition.period(),
                edition.number(),
                editions.withdrawal(edition).map(Editions.Withdrawn::reason).orElse(""),
                editions.standing(edition.period()).map(SealedEdition::number));
        return new Parcel(
                Parcel.id(programme.id(), to, about),
                about,
                to,
                "",
                List.of(),
                files -> letter.letter(),
                Optional.empty());
    }
}

package org.programmereporting.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmereporting.distribute.DistributionList;
import org.programmereporting.distribute.DistributionList.Recipient;
import org.programmereporting.distribute.EditionLetter;
import org.programmereporting.distribute.EditionLetter.Section;
import org.programmereporting.distribute.Secrets;
import org.programmereporting.programme.Programme;
import org.programmereporting.returns.CalendarEntry;
import org.programmereporting.store.Dispatch;
import org.programmereporting.store.Dispatches;
import org.programmereporting.store.SealedEdition;

/** An edition's files, to each stakeholder what their rows say. */
final class EditionParcels {
    private final Programme programme;
    private final EditionFolder folder;
    private final SealedEdition edition;
    private final CalendarEntry calendar;
    private final Secrets secrets;
    private final PackHeadlines headlines;

    EditionParcels(
            Programme programme, EditionFolder folder, SealedEdition edition, CalendarEntry calendar, Secrets secrets)
            throws IOException {
        this.programme = programme;
        this.folder = folder;
        this.edition = edition;
        this.calendar = calendar;
        this.secrets = secrets;
        this.headlines = PackHeadlines.of(folder, edition, programme.reference().register());
    }

    /** What the ledger calls it. */
    static String about(String edition) {
        return "edition " + edition;
    }

    /**
     * Adds a parcel a stakeholder.
     *
     * @param entitled only those who are entitled before the release
     * @param early whether it is before the release, which they are told
     */
    void addTo(Mailing mailing, boolean entitled, boolean early) {
        DistributionList list = DistributionList.of(
                programme.stakeholders(),
                calendar.releaseAt().toLocalDate(),
                entitled,
                edition.files().keySet());
        for (Recipient recipient : list.recipients()) {
            if (!mailing.wants(recipient.to())) {
                continue;
            }
            Parcel parcel = parcel(recipient, early);
            mailing.add(parcel);
            notes(parcel, recipient, mailing.ledger()).forEach(mailing::note);
        }
    }

    private Parcel parcel(Recipient recipient, boolean early) {
        String about = about(edition.id());
        List<Section> sections =
                recipient.audiences().stream().map(headlines::of).distinct().toList();
        EditionLetter letter = new EditionLetter(
                Senders.of(programme),
                edition.period(),
                edition.number(),
                edition.replaces(),
                calendar.releaseAt(),
                early ? recipient.posts() : List.of(),
                sections);
        return new Parcel(
                Parcel.id(programme.id(), recipient.to(), about),
                about,
                recipient.to(),
                recipient.name(),
                enclosures(recipient),
                letter::with,
                hindrance(recipient));
    }

    private List<Parcel.Enclosure> enclosures(Recipient recipient) {
        return recipient.files().entrySet().stream()
                .map(file -> new Parcel.Enclosure(
                        file.getKey(),
                        folder.of(edition).resolve(file.getKey()),
                        String.valueOf(edition.files().get(file.getKey())),
                        file.getValue()))
                .toList();
    }

    private Optional<String> hindrance(Recipient recipient) {
        if (recipient.files().isEmpty()) {
            return Optional.of(
                    absent(recipient) + ". Correct the row in stakeholders.csv, or end it with a day in \"until\"");
        }
        return recipient.files().values().stream()
                .flatMap(Optional::stream)
                .filter(variable -> secrets.variable(variable).isEmpty())
                .findFirst()
                .map(Passwords::missing);
    }

    private String absent(Recipient recipient) {
        return "edition " + edition.id() + " does not hold " + String.join(", ", recipient.missing());
    }

    private List<String> notes(Parcel parcel, Recipient recipient, Dispatches ledger) {
        List<String> notes = new ArrayList<>();
        if (!recipient.missing().isEmpty() && !recipient.files().isEmpty()) {
            notes.add(parcel.recipient() + ": " + absent(recipient) + ". The rest is sent.");
        }
        Map<String, String> before = ledger.find(parcel.id())
                .filter(Dispatch::mayBeThere)
                .map(Dispatch::files)
                .orElse(parcel.hashes());
        List<String> added = parcel.hashes().keySet().stream()
                .filter(file -> !before.containsKey(file))
                .toList();
        if (!added.isEmpty()) {
            notes.add(parcel.recipient() + " is by now to get " + String.join(", ", added)
                    + " too, and has had the edition before. To send it all, type distribute --resend " + parcel.to()
                    + ".");
        }
        return notes;
    }
}

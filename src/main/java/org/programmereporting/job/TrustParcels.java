package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.programmereporting.distribute.Audience;
import org.programmereporting.distribute.Days;
import org.programmereporting.distribute.FileKind;
import org.programmereporting.distribute.MailAddress;
import org.programmereporting.distribute.Secrets;
import org.programmereporting.distribute.Stakeholder;
import org.programmereporting.distribute.TrustLetter;
import org.programmereporting.programme.Programme;
import org.programmereporting.report.csv.PublishedReturns;
import org.programmereporting.returns.CalendarEntry;
import org.programmereporting.returns.Contact;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.Trust;
import org.programmereporting.store.Dispatch;
import org.programmereporting.store.Hash;
import org.programmereporting.store.SealedEdition;

/** What trusts get: feedback of the edition's month, and the form issued last; each file to each contact once. */
final class TrustParcels {
    private final Programme programme;
    private final EditionFolder folder;
    private final SealedEdition edition;
    private final Secrets secrets;
    private final Optional<ReportingPeriod> forms;
    private final PublishedReturns returns;

    TrustParcels(Programme programme, EditionFolder folder, SealedEdition edition, Secrets secrets) throws IOException {
        this.programme = programme;
        this.folder = folder;
        this.edition = edition;
        this.secrets = secrets;
        this.forms = folder.output().newestForms().filter(month -> month.compareTo(edition.period()) > 0);
        this.returns = PublishedReturns.read(folder.read(edition, "data/returns.csv"));
    }

    /** Somebody of one trust. */
    private record Reader(OdsCode trust, MailAddress to) {}

    /** What they are to get, and how. */
    private record Wish(String name, Set<FileKind> kinds, Optional<String> passwordVariable) {
        Wish and(Wish other) {
            Set<FileKind> both = EnumSet.copyOf(kinds);
            both.addAll(other.kinds);
            return new Wish(name, both, passwordVariable.isPresent() ? passwordVariable : other.passwordVariable);
        }
    }

    void addTo(Mailing mailing) throws IOException {
        for (Map.Entry<Reader, Wish> each : readers().entrySet()) {
            add(mailing, each.getKey(), each.getValue());
        }
    }

    private Map<Reader, Wish> readers() {
        Map<Reader, Wish> readers = new LinkedHashMap<>();
        Set<FileKind> toAll = programme.mail().toTrusts();
        if (!toAll.isEmpty()) {
            for (Contact contact : programme.reference().contacts()) {
                readers.merge(
                        new Reader(contact.trust(), new MailAddress(contact.email())),
                        new Wish(contact.role().isBlank() ? contact.name() : contact.role(), toAll, Optional.empty()),
                        Wish::and);
            }
        }
        for (Stakeholder row : programme.stakeholders()) {
            if (row.audience() instanceof Audience.OfTrust of && holds(row)) {
                readers.merge(
                        new Reader(of.code(), row.email()),
                        new Wish(row.name(), Set.copyOf(row.files()), row.passwordVariable()),
                        Wish::and);
            }
        }
        return readers;
    }

    private boolean holds(Stakeholder row) {
        return programme
                .reference()
                .calendarEntry(edition.period())
                .map(entry -> row.holdsOn(entry.releaseAt().toLocalDate()))
                .orElse(false);
    }

    /** New files in one message; with {@code again} those of each earlier message in that one. */
    private void add(Mailing mailing, Reader reader, Wish wish) throws IOException {
        List<Parcel.Enclosure> fresh = new ArrayList<>();
        Map<Dispatch, List<Parcel.Enclosure>> before = new LinkedHashMap<>();
        for (Parcel.Enclosure file : files(reader.trust(), wish)) {
            Optional<Dispatch> brought =
                    mailing.ledger().thatBrought(file.sha256(), reader.to().value());
            if (brought.isEmpty()) {
                fresh.add(file);
            } else {
                before.computeIfAbsent(brought.get(), message -> new ArrayList<>())
                        .add(file);
            }
        }
        before.forEach((message, files) -> {
            if (mailing.again()) {
                mailing.add(parcel(message.id(), reader, wish, files));
            } else {
                mailing.isThere(message);
            }
        });
        if (!fresh.isEmpty()) {
            Map<String, String> hashes = new TreeMap<>();
            fresh.forEach(file -> hashes.put(file.name(), file.sha256()));
            mailing.add(
                    parcel(Parcel.id(programme.id(), reader.to(), about(reader) + " " + hashes), reader, wish, fresh));
        }
    }

    private List<Parcel.Enclosure> files(OdsCode trust, Wish wish) throws IOException {
        List<Parcel.Enclosure> files = new ArrayList<>();
        String feedback = "feedback/" + trust + "-" + edition.period() + ".xlsx";
        String hash = edition.files().get(feedback);
        if (wish.kinds().contains(FileKind.FEEDBACK) && hash != null) {
            files.add(new Parcel.Enclosure(
                    feedback, folder.of(edition).resolve(feedback), hash, wish.passwordVariable()));
        }
        if (wish.kinds().contains(FileKind.FORM) && forms.isPresent()) {
            String name = trust + "-" + forms.get() + ".xlsx";
            Path form = folder.output().forms(forms.get()).resolve(name);
            if (Files.isRegularFile(form)) {
                files.add(new Parcel.Enclosure("form/" + name, form, Hash.of(form), wish.passwordVariable()));
            }
        }
        return files;
    }

    private Parcel parcel(String id, Reader reader, Wish wish, List<Parcel.Enclosure> files) {
        boolean hasFeedback = files.stream().anyMatch(file -> file.name().startsWith("feedback/"));
        boolean hasForm = files.stream().anyMatch(file -> file.name().startsWith("form/"));
        Optional<ReportingPeriod> month = forms.filter(period -> hasForm);
        TrustLetter letter = new TrustLetter(
                Senders.of(programme),
                name(reader.trust()),
                Optional.of(edition.period()).filter(period -> hasFeedback),
                returns.told(reader.trust().value()),
                month,
                month.flatMap(programme.reference()::calendarEntry)
                        .map(CalendarEntry::dueAt)
                        .map(Days::of));
        return new Parcel(
                id,
                about(reader),
                reader.to(),
                wish.name(),
                files,
                letter::with,
                wish.passwordVariable()
                        .filter(variable -> secrets.variable(variable).isEmpty())
                        .map(Passwords::missing));
    }

    private static String about(Reader reader) {
        return "files for trust " + reader.trust();
    }

    private String name(OdsCode trust) {
        return programme
                .reference()
                .register()
                .trustOn(trust, edition.period().lastDay())
                .map(Trust::name)
                .map(name -> name + " (" + trust + ")")
                .orElse(trust.value());
    }
}

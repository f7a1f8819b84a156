package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.programmereporting.distribute.MailAddress;
import org.programmereporting.distribute.ReminderLetter;
import org.programmereporting.report.Chase;
import org.programmereporting.returns.Contact;
import org.programmereporting.store.Hash;

/**
 * Reminders to the contacts of trusts whose return is missing or does not count, each with what helps: the feedback of the draft, or the form that was issued.
 *
 * @param now UK time
 */
record ReminderParcels(MonthRun run, ChaseRun.Turn turn, LocalDateTime now) {
    private static final String MISSING = "missing";
    private static final Set<String> REASONS = Set.of(MISSING, "rejected", "unreadable");

    void addTo(Mailing mailing, List<Chase> list) throws IOException {
        for (Chase chase : list) {
            if (REASONS.contains(chase.reason())) {
                if (chase.contact().isPresent()) {
                    mailing.add(parcel(chase, chase.contact().get()));
                } else {
                    mailing.unreachable(
                            name(chase), "has no contact. Add one to reference/contacts.csv, and telephone meanwhile");
                }
            }
        }
    }

    private static String name(Chase chase) {
        return (chase.name().isEmpty() ? "" : chase.name() + ", ") + chase.trust();
    }

    private Parcel parcel(Chase chase, Contact contact) throws IOException {
        MailAddress to = new MailAddress(contact.email());
        String about = "reminder of " + run.period() + " to trust " + chase.trust() + ", day "
                + (turn.days() > 0 ? "+" : "") + turn.days();
        boolean isMissing = chase.reason().equals(MISSING);
        ReminderLetter letter = new ReminderLetter(
                Senders.of(run.programme()),
                name(chase),
                run.period(),
                turn.month().dueAt(),
                turn.month().refreshDueAt(),
                !now.isBefore(turn.month().dueAt()),
                isMissing ? Optional.empty() : Optional.of("it was " + chase.reason()));
        return new Parcel(
                Parcel.id(run.programme().id(), to, about),
                about,
                to,
                contact.role().isBlank() ? contact.name() : contact.role(),
                enclosures(chase, isMissing),
                letter::with,
                Optional.empty());
    }

    private List<Parcel.Enclosure> enclosures(Chase chase, boolean isMissing) throws IOException {
        String file = chase.trust() + "-" + run.period() + ".xlsx";
        Path path = isMissing
                ? run.output().forms(run.period()).resolve(file)
                : run.output().draft(run.period()).resolve("feedback").resolve(file);
        return Files.isRegularFile(path)
                ? List.of(new Parcel.Enclosure(
                        (isMissing ? "form/" : "feedback/") + file, path, Hash.of(path), Optional.empty()))
                : List.of();
    }
}

package org.programmereporting.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.MonthView;
import org.programmereporting.returns.CalendarEntry;
import org.programmereporting.returns.Contact;
import org.programmereporting.returns.ExpectedReturn;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.OpenQuery;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.TrustOutcome;
import org.programmereporting.returns.TrustPosition;

/**
 * Whom the centre must ask for what: an entry for each trust, reason and contact of that trust.
 *
 * @param contact none when the trust has no contact on record
 * @param reason {@code missing}, {@code rejected}, {@code unreadable}, {@code held}, {@code query} or {@code upheld}: a query whose answer the
 *     centre did not accept
 * @param findings how many findings are behind it; none for a missing return
 * @param due by when the answer must be there: the day refreshed returns are due, when the calendar says so
 */
public record Chase(
        OdsCode trust,
        String name,
        String cohort,
        Optional<Contact> contact,
        String reason,
        Optional<Long> findings,
        Optional<LocalDate> due) {

    /** By trust, the gravest reason first, contacts in the order of the register. */
    public static List<Chase> list(MonthlyFigures figures) {
        return list(figures.month(), figures.matters());
    }

    /** The same of a month whose figures are not measured yet. */
    public static List<Chase> list(MonthView month, OpenMatters matters) {
        List<Chase> list = new ArrayList<>();
        month.expected().stream()
                .sorted(Comparator.comparing(ExpectedReturn::trust))
                .forEach(expected -> reasons(matters, expected)
                        .forEach(reason -> list.addAll(entries(month, expected.trust(), reason))));
        return list;
    }

    private record Reason(String word, Optional<Long> findings) {}

    private static List<Reason> reasons(OpenMatters matters, ExpectedReturn expected) {
        List<Reason> reasons = new ArrayList<>();
        if (expected.outcome() == TrustOutcome.MISSING) {
            reasons.add(new Reason("missing", Optional.empty()));
        } else if (!expected.outcome().isAccepted()) {
            reasons.add(new Reason(expected.outcome().id(), Optional.of(count(expected, Severity.REJECT))));
        } else {
            addWhenAny(reasons, "held", count(expected, Severity.HOLD));
        }
        List<OpenQuery> open = matters.queriesOf(expected.trust()).stream()
                .filter(query -> !query.isSettled())
                .toList();
        long upheld = open.stream().filter(OpenQuery::isUpheld).count();
        addWhenAny(reasons, "query", open.size() - upheld);
        addWhenAny(reasons, "upheld", upheld);
        return reasons;
    }

    private static long count(ExpectedReturn expected, Severity severity) {
        return expected.file().map(file -> file.count(severity)).orElse(0L);
    }

    private static void addWhenAny(List<Reason> reasons, String word, long findings) {
        if (findings > 0) {
            reasons.add(new Reason(word, Optional.of(findings)));
        }
    }

    private static List<Chase> entries(MonthView month, OdsCode trust, Reason reason) {
        List<Optional<Contact>> contacts = new ArrayList<>(month.reference().contacts().stream()
                .filter(contact -> contact.trust().equals(trust))
                .map(Optional::of)
                .toList());
        if (contacts.isEmpty()) {
            contacts.add(Optional.empty());
        }
        Optional<TrustPosition> position =
                month.position().trust(trust).or(() -> month.opening().trust(trust));
        return contacts.stream()
                .map(contact -> new Chase(
                        trust,
                        position.map(TrustPosition::name).orElse(""),
                        position.map(TrustPosition::cohort).orElse(""),
                        contact,
                        reason.word(),
                        reason.findings(),
                        due(month)))
                .toList();
    }

    private static Optional<LocalDate> due(MonthView month) {
        return month.reference()
                .calendarEntry(month.position().period())
                .map(CalendarEntry::refreshDueAt)
                .map(LocalDateTime::toLocalDate);
    }
}

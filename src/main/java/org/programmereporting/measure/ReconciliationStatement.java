package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.Source;

/**
 * How the trusts remaining at the end of the previous period became those remaining now. The events are played one after another, as a ledger; the closing
 * count is taken from the position, independently of them. What the events do not explain is named, never spread.
 *
 * @param byCohort a line for every cohort, in the order of the definition; they add to the national line
 * @param events what happened, by day
 */
public record ReconciliationStatement(Line national, Map<String, Line> byCohort, List<Event> events) {
    public ReconciliationStatement {
        byCohort = Collections.unmodifiableMap(new LinkedHashMap<>(byCohort));
        events = List.copyOf(events);
    }

    /** What an event does to the number of trusts remaining. */
    public enum Kind {
        /** First contract of a trust, or a trust that opened. */
        JOINED,
        /** The last contract exited. */
        EXITED,
        /** Closed, or left the programme, without having exited. */
        LEFT,
        /** Taken over by another trust, or taking over. */
        MERGED,
        /** Moved to a cohort with another deadline. */
        TRANSFERRED
    }

    /**
     * An event that changes a cohort's number of trusts remaining.
     *
     * @param effect + 1 or - 1 in that cohort; a transfer is an event in both
     * @param change what changed, in words
     * @param source its line in the reference data, where the register knows it
     */
    public record Event(
            Kind kind,
            OdsCode trust,
            String name,
            LocalDate day,
            String cohort,
            int effect,
            String change,
            Optional<Source> source) {}

    /**
     * A statement's line, in trusts.
     *
     * @param opening remaining at the previous period, as last published; as known now when nothing was published
     * @param revisions what is known now of that day and was not when it was published
     * @param exited a positive number is taken off, as is {@code left}
     * @param mergers net effect
     * @param transfers between cohorts; nationally 0
     * @param closing counted independently
     */
    public record Line(
            int opening, int revisions, int joined, int exited, int left, int mergers, int transfers, int closing) {
        /** Closing minus what the events make of the opening. */
        public int unexplained() {
            return closing - (opening + revisions + joined - exited - left + mergers + transfers);
        }
    }

    /** The line of a cohort. */
    public Optional<Line> cohort(String id) {
        return Optional.ofNullable(byCohort.get(id));
    }

    /** Of a month, opening with what was last published. */
    public static ReconciliationStatement of(MonthView month) {
        return of(month, month.lastPublished());
    }

    /**
     * Of a month.
     *
     * @param lastPublished trusts remaining by cohort at the previous period, as last published
     */
    public static ReconciliationStatement of(MonthView month, Optional<Map<String, Integer>> lastPublished) {
        NationalPosition closing = month.position();
        LocalDate openingDay = closing.period().firstDay().minusDays(1);
        return of(month.reference().register(), openingDay, closing, lastPublished);
    }

    static ReconciliationStatement of(
            Register register,
            LocalDate openingDay,
            NationalPosition closing,
            Optional<Map<String, Integer>> lastPublished) {
        List<Event> events = RegisterEvents.between(openingDay, closing.asAt(), register);
        RegisterOn opening = RegisterOn.endOf(openingDay, register);
        Map<String, Line> lines = new LinkedHashMap<>();
        for (Cohort cohort : register.cohorts()) {
            int known = remaining(opening, cohort, register);
            int published = lastPublished
                    .map(counts -> counts.getOrDefault(cohort.id(), 0))
                    .orElse(known);
            lines.put(cohort.id(), line(published, known, events, cohort.id(), remaining(closing, cohort)));
        }
        return new ReconciliationStatement(sum(lines), lines, events);
    }

    private static int remaining(RegisterOn on, Cohort cohort, Register register) {
        return (int) on.remaining().stream()
                .filter(code -> CohortOf.trust(on.contracts(code), register).equals(cohort))
                .count();
    }

    private static int remaining(NationalPosition position, Cohort cohort) {
        return (int) position.remaining().stream()
                .filter(trust -> trust.cohort().equals(cohort.id()))
                .count();
    }

    static Line line(int published, int known, List<Event> events, String cohort, int closing) {
        return new Line(
                published,
                known - published,
                net(events, Kind.JOINED, cohort),
                -net(events, Kind.EXITED, cohort),
                -net(events, Kind.LEFT, cohort),
                net(events, Kind.MERGED, cohort),
                net(events, Kind.TRANSFERRED, cohort),
                closing);
    }

    private static int net(List<Event> events, Kind kind, String cohort) {
        return events.stream()
                .filter(event -> event.kind() == kind && event.cohort().equals(cohort))
                .mapToInt(Event::effect)
                .sum();
    }

    static Line sum(Map<String, Line> lines) {
        return lines.values().stream().reduce(new Line(0, 0, 0, 0, 0, 0, 0, 0), ReconciliationStatement::sum);
    }

    private static Line sum(Line one, Line other) {
        return new Line(
                one.opening + other.opening,
                one.revisions + other.revisions,
                one.joined + other.joined,
                one.exited + other.exited,
                one.left + other.left,
                one.mergers + other.mergers,
                one.transfers + other.transfers,
                one.closing + other.closing);
    }
}

package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.programmereporting.measure.ReconciliationStatement.Event;
import org.programmereporting.measure.ReconciliationStatement.Line;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.Trust;
import org.programmereporting.returns.TrustPosition;

/**
 * The reconciliation of one trust: whether it remained at the opening, what happened to it, whether it remains now. The lines of all trusts add to those of the
 * {@link ReconciliationStatement}.
 */
record TrustReconciliation(OdsCode trust, String name, Map<String, Line> byCohort, List<Event> events) {
    /** Of each trust that remained, remains, or that something happened to, by code. */
    static Stream<TrustReconciliation> of(MonthView month) {
        NationalPosition closing = month.position();
        Register register = month.reference().register();
        LocalDate openingDay = closing.period().firstDay().minusDays(1);
        RegisterOn opening = RegisterOn.endOf(openingDay, register);
        Map<OdsCode, String> names = new TreeMap<>();
        opening.remaining()
                .forEach(code ->
                        names.put(code, opening.trust(code).map(Trust::name).orElse("")));
        List<Event> events = RegisterEvents.between(openingDay, closing.asAt(), register);
        events.forEach(event -> names.put(event.trust(), event.name()));
        closing.remaining().forEach(trust -> names.put(trust.code(), trust.name()));
        return names.entrySet().stream()
                .map(named -> of(named.getKey(), named.getValue(), opening, register, events, closing));
    }

    private static TrustReconciliation of(
            OdsCode trust,
            String name,
            RegisterOn opening,
            Register register,
            List<Event> all,
            NationalPosition closing) {
        List<Event> events =
                all.stream().filter(event -> event.trust().equals(trust)).toList();
        Optional<String> before = opening.remaining().contains(trust)
                ? Optional.of(CohortOf.trust(opening.contracts(trust), register).id())
                : Optional.empty();
        Optional<String> after =
                closing.trust(trust).filter(TrustPosition::isRemaining).map(TrustPosition::cohort);
        Map<String, Line> lines = new LinkedHashMap<>();
        for (Cohort cohort : register.cohorts()) {
            String id = cohort.id();
            int remained = count(before, id);
            lines.put(id, ReconciliationStatement.line(remained, remained, events, id, count(after, id)));
        }
        return new TrustReconciliation(trust, name, lines, events);
    }

    private static int count(Optional<String> cohort, String id) {
        return cohort.filter(id::equals).isPresent() ? 1 : 0;
    }

    /** In one cohort, or in all of them together. */
    Line line(String cohort) {
        return Optional.ofNullable(byCohort.get(cohort)).orElseGet(() -> ReconciliationStatement.sum(byCohort));
    }
}

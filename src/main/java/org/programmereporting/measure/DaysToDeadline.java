package org.programmereporting.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.Register;

/**
 * {@code days-to-deadline}: a cohort's current deadline minus the as-at date, in days; negative once it has passed. Cohorts with trusts remaining
 * only; the nation has no one deadline.
 */
final class DaysToDeadline implements Itemised {
    private final MetricDefinition definition;

    DaysToDeadline(MetricDefinition definition) {
        this.definition = definition;
        if (!definition.groups().equals(List.of("cohort"))) {
            Breakdown.refuse(definition);
        }
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        Register register = month.reference().register();
        return register.cohorts().stream()
                .filter(cohort -> hasRemaining(cohort, month.position()))
                .map(cohort -> days(cohort, register, month.position().asAt()));
    }

    @Override
    public Stream<Part> parts(MonthView month, String group, String value) {
        FactSources facts = new FactSources(month, new AnswerSources(month));
        LocalDate asAt = month.position().asAt();
        return month.reference().register().cohort(value).stream()
                .map(cohort -> new Part(
                        cohort.id(),
                        cohort.label(),
                        List.of(days(cohort, month.reference().register(), asAt)),
                        List.of(Evidence.calculated("as-at day", asAt), facts.deadline(cohort))));
    }

    private Measured days(Cohort cohort, Register register, LocalDate asAt) {
        long days = ChronoUnit.DAYS.between(asAt, register.deadlineOn(cohort, asAt));
        return new Slice<>("cohort", cohort.id(), List.of()).number(definition.id(), definition.unit(), days);
    }

    private static boolean hasRemaining(Cohort cohort, NationalPosition position) {
        return position.remaining().stream().anyMatch(trust -> trust.cohort().equals(cohort.id()));
    }
}

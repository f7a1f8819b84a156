package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.programmereporting.measure.ReconciliationStatement.Event;
import org.programmereporting.measure.ReconciliationStatement.Kind;

/**
 * {@code first-wave-exits}: trusts that exited their last contract by the end of the first wave, counted as they were constituted on the day of their exit.
 * Two that exited and merged afterwards stay two; the number is never restated.
 */
final class FirstWaveExits implements Metric {
    private final MetricDefinition definition;

    FirstWaveExits(MetricDefinition definition) {
        this.definition = definition;
        Breakdown.refuse(definition);
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        LocalDate ended = month.reference().firstWaveEnded();
        LocalDate asAt = month.position().asAt();
        long exits =
                RegisterEvents.between(
                                LocalDate.MIN,
                                asAt.isBefore(ended) ? asAt : ended,
                                month.reference().register())
                        .stream()
                        .filter(event -> event.kind() == Kind.EXITED)
                        .map(Event::trust)
                        .distinct()
                        .count();
        return Stream.of(Slice.national(List.of()).number(definition.id(), definition.unit(), exits));
    }
}

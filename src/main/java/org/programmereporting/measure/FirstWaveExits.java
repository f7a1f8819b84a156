package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.measure.ReconciliationStatement.Event;
import org.programmereporting.measure.ReconciliationStatement.Kind;
import org.programmereporting.returns.OdsCode;

/**
 * {@code first-wave-exits}: trusts that exited their last contract by the end of the first wave, counted as they were constituted on the day of their exit.
 * Two that exited and merged afterwards stay two; the number is never restated.
 */
final class FirstWaveExits implements Itemised {
    private final MetricDefinition definition;

    FirstWaveExits(MetricDefinition definition) {
        this.definition = definition;
        Breakdown.refuse(definition);
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        return Stream.of(number(exits(month).size()));
    }

    @Override
    public Stream<Part> parts(MonthView month, String group, String value) {
        return exits(month).values().stream()
                .map(event -> new Part(
                        event.trust().value(),
                        event.name(),
                        List.of(number(1)),
                        event.source().stream()
                                .map(line -> Evidence.of(event.change(), event.day(), line))
                                .toList()));
    }

    private Measured number(int exits) {
        return Slice.national(List.of()).number(definition.id(), definition.unit(), exits);
    }

    /** Of each trust its first. */
    private static Map<OdsCode, Event> exits(MonthView month) {
        LocalDate ended = month.reference().firstWaveEnded();
        LocalDate asAt = month.position().asAt();
        return RegisterEvents.between(
                        LocalDate.MIN,
                        asAt.isBefore(ended) ? asAt : ended,
                        month.reference().register())
                .stream()
                .filter(event -> event.kind() == Kind.EXITED)
                .collect(Collectors.toMap(Event::trust, event -> event, (first, again) -> first, TreeMap::new));
    }
}

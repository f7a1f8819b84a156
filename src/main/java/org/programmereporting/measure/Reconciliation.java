package org.programmereporting.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.measure.ReconciliationStatement.Line;
import org.programmereporting.returns.ReferenceData;

/** {@code reconciliation}: the {@link ReconciliationStatement} as figures; the bare id is the closing count. */
final class Reconciliation implements Itemised {
    private static final String COHORT = TrustDimensions.COHORT.id();

    private final MetricDefinition definition;

    Reconciliation(MetricDefinition definition) {
        this.definition = definition;
        Breakdown.of(definition, List.of(TrustDimensions.COHORT));
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        ReconciliationStatement statement = ReconciliationStatement.of(month);
        Stream<Map.Entry<String, Line>> byCohort =
                definition.groups().contains(COHORT) ? statement.byCohort().entrySet().stream() : Stream.of();
        return Stream.concat(
                values(Slice.national(List.of()), statement.national()),
                byCohort.flatMap(line -> values(new Slice<>(COHORT, line.getKey(), List.of()), line.getValue())));
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return Uses.of(Fact.CONTRACT, Fact.CONFIRMED_EXIT);
    }

    @Override
    public Stream<Part> parts(MonthView month, String group, String value) {
        return TrustReconciliation.of(month)
                .map(trust -> new Part(
                        trust.trust().value(),
                        trust.name(),
                        values(Slice.national(List.of()), trust.line(value)).toList(),
                        trust.events().stream()
                                .map(event -> new Evidence(
                                        event.change(), event.day().toString(), Optional.empty(), event.source()))
                                .toList()));
    }

    private Stream<Measured> values(Slice<?> slice, Line line) {
        return Stream.of(
                number(slice, "", line.closing()),
                number(slice, "-opening", line.opening()),
                number(slice, "-revisions", line.revisions()),
                number(slice, "-joined", line.joined()),
                number(slice, "-exited", line.exited()),
                number(slice, "-left", line.left()),
                number(slice, "-mergers", line.mergers()),
                number(slice, "-transfers", line.transfers()),
                number(slice, "-unexplained", line.unexplained()));
    }

    private Measured number(Slice<?> slice, String suffix, int number) {
        return slice.number(definition.id() + suffix, definition.unit(), number);
    }
}

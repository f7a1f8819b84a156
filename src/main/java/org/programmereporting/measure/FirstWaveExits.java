package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.programmereporting.returns.ConfirmedExit;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.Register;

/**
 * {@code first-wave-exits}: trusts that had exited their last contract by the end of the first wave, counted as they were constituted on the day of
 * their exit. Two that exited and merged afterwards stay two; the number is never restated.
 */
final class FirstWaveExits implements Metric {
    private final MetricDefinition definition;

    FirstWaveExits(MetricDefinition definition) {
        this.definition = definition;
        Breakdown.refuse(definition);
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        long exits = exitDays(month.reference(), month.position().asAt())
                .flatMap(day -> exitedOn(day, month.reference().register()))
                .distinct()
                .count();
        return Stream.of(Slice.national(List.of()).number(definition.id(), definition.unit(), exits));
    }

    private static Stream<LocalDate> exitDays(ReferenceData reference, LocalDate asAt) {
        return reference.register().exits().stream()
                .map(ConfirmedExit::exitDate)
                .filter(day -> !day.isAfter(reference.firstWaveEnded()) && !day.isAfter(asAt))
                .distinct();
    }

    private static Stream<OdsCode> exitedOn(LocalDate day, Register register) {
        RegisterOn evening = RegisterOn.endOf(day, register);
        RegisterOn morning = RegisterOn.startOf(day, register);
        return morning.remaining().stream().filter(evening::isExited);
    }
}

package org.programmereporting.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.TrustPosition;

/**
 * The time that a remaining trust has left between its forecast and its deadline, and the time that it needs there if its exit takes as much longer than
 * planned as an exit of the first wave did. For each contract still held: contingency = deadline − forecast exit, a forecast already past taken as the as-at
 * date; needed = (exit start + overrun × (original baseline − exit start), to the nearest day) − forecast exit, never below 0.
 */
record Contingency(List<Contract> contracts) {
    Contingency {
        contracts = List.copyOf(contracts);
    }

    /**
     * Of a trust whose forecast exit lies after the as-at date; of others there is none.
     *
     * @param overrun actual ÷ planned duration; not known without a first wave
     */
    static Optional<Contingency> of(TrustPosition trust, LocalDate asAt, Optional<BigDecimal> overrun) {
        return trust.forecastExit()
                .filter(forecast -> forecast.isAfter(asAt))
                .map(forecast -> new Contingency(trust.openContracts().stream()
                        .flatMap(held -> Contract.of(held, asAt, overrun).stream())
                        .toList()));
    }

    /** The least of its contracts. */
    Optional<Long> days() {
        return contracts.stream().map(Contract::days).min(Comparator.naturalOrder());
    }

    /** The most of its contracts; not known when one has no start, no baseline, or a baseline not after its start. */
    Optional<Long> needed() {
        return contracts.stream().allMatch(contract -> contract.needed().isPresent())
                ? contracts.stream()
                        .flatMap(contract -> contract.needed().stream())
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    /** Whether a contract has less than it needs; not known when only one that cannot be told might. */
    Optional<Boolean> isShort() {
        if (contracts.stream().anyMatch(Contract::isShort)) {
            return Optional.of(true);
        }
        return needed().map(days -> false);
    }

    record Contract(long days, Optional<Long> needed) {
        static Optional<Contract> of(ContractPosition held, LocalDate asAt, Optional<BigDecimal> overrun) {
            return held.forecastExit()
                    .map(forecast -> forecast.isAfter(asAt) ? forecast : asAt)
                    .map(exit -> new Contract(
                            ChronoUnit.DAYS.between(exit, held.deadline()),
                            overrun.flatMap(ratio -> exitAt(ratio, held))
                                    .map(day -> StrictMath.max(0, ChronoUnit.DAYS.between(exit, day)))));
        }

        /** What is needed is never below 0: a forecast after the deadline is always short. */
        boolean isShort() {
            return days < needed.orElse(0L);
        }

        private static Optional<LocalDate> exitAt(BigDecimal overrun, ContractPosition held) {
            return held.exitStart()
                    .flatMap(start -> held.originalBaseline()
                            .filter(start::isBefore)
                            .map(baseline -> BigDecimal.valueOf(ChronoUnit.DAYS.between(start, baseline)))
                            .map(planned -> overrun.multiply(planned)
                                    .setScale(0, RoundingMode.HALF_UP)
                                    .longValueExact())
                            .map(start::plusDays));
        }
    }
}

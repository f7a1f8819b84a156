package org.programmereporting.forecast;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.OdsCode;

/**
 * What is known of the exits by a day.
 *
 * @param exits by trust; a trust that has not exited is absent
 */
record Outcomes(LocalDate asAt, Map<OdsCode, LocalDate> exits, UnaryOperator<OdsCode> holder) {
    /**
     * The outcomes at a position.
     *
     * @param holder who holds a trust's contracts now: a forecast of a trust that merged since is about those
     */
    static Outcomes of(NationalPosition position, UnaryOperator<OdsCode> holder) {
        Map<OdsCode, LocalDate> exits = new TreeMap<>();
        position.trusts().forEach(trust -> trust.actualExit().ifPresent(day -> exits.put(trust.code(), day)));
        return new Outcomes(position.asAt(), exits, holder);
    }

    /** When a trust exited; nothing while it has not, or has left the programme without an exit. */
    Optional<LocalDate> exit(OdsCode trust) {
        return Optional.ofNullable(exits.get(holder.apply(trust)));
    }
}

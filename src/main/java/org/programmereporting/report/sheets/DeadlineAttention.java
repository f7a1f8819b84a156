package org.programmereporting.report.sheets;

import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import org.programmereporting.measure.DeadlineState;
import org.programmereporting.returns.TrustPosition;

/** Trusts whose own dates do not meet the deadline, or that give none. */
final class DeadlineAttention {
    private DeadlineAttention() {}

    static Stream<Attention> past(Composition month) {
        return of(
                month,
                DeadlineState.PAST_DEADLINE,
                trust -> "Its deadline was " + Words.date(trust.deadline()) + ": "
                        + Words.plainCount(-daysLeft(month, trust), "day") + " ago",
                "Agree when and how it leaves, and who answers for it");
    }

    static Stream<Attention> late(Composition month) {
        return of(
                month,
                DeadlineState.FORECAST_LATE,
                trust -> "Forecasts its exit for "
                        + trust.forecastExit().map(Words::date).orElse("a day") + ", after the deadline of "
                        + Words.date(trust.deadline()),
                "Agree a recovery plan");
    }

    static Stream<Attention> none(Composition month) {
        return of(
                month,
                DeadlineState.FORECAST_NONE,
                trust -> "Gives no forecast exit for a contract that it holds",
                "Give a forecast for each contract");
    }

    static Stream<Attention> lapsed(Composition month) {
        return of(
                month,
                DeadlineState.FORECAST_LAPSED,
                trust -> "The exit that it forecast for "
                        + trust.forecastExit().map(Words::date).orElse("a day") + " has not come",
                "Give a new forecast, or report the exit");
    }

    private static Stream<Attention> of(
            Composition month, DeadlineState state, Function<TrustPosition, String> reason, String action) {
        return month.position().remaining().stream()
                .filter(trust -> DeadlineState.of(trust, month.asAt()) == state)
                .map(trust -> Attention.of(trust, reason.apply(trust), action, Dues.nextReturn(month)));
    }

    private static long daysLeft(Composition month, TrustPosition trust) {
        return ChronoUnit.DAYS.between(month.asAt(), trust.deadline());
    }
}

package org.programmereporting.report.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.programmereporting.measure.CountedTrusts;
import org.programmereporting.measure.ForecastMoves;
import org.programmereporting.measure.LoadedPlan;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.returns.ExitForecast;
import org.programmereporting.returns.TrustPosition;

/** Trusts whose plan is likely not to hold. */
final class PlanAttention {
    private static final int ONCE = 1;

    private PlanAttention() {}

    /** At or above the threshold, in the band of weeks that stands in the middle. */
    static Stream<Attention> endLoaded(Composition month) {
        return EndLoadingSheets.middleBand(month).stream()
                .flatMap(metric -> LoadedPlan.of(month.figures().month(), metric).stream()
                        .filter(plan -> EndLoadingByTrust.isHeavy(plan, metric))
                        .map(plan -> Attention.of(
                                plan.trust(),
                                loaded(plan, metric),
                                "Bring time-critical work forward, or say what makes the end safe",
                                Dues.nextReturn(month))));
    }

    private static String loaded(LoadedPlan plan, MetricDefinition metric) {
        return Words.capital(
                        Words.partOf(plan.atTheEnd().size(), plan.work().dated().size(), "time-critical item"))
                + Words.verb(plan.atTheEnd().size(), " lies", " lie") + " in the last "
                + EndLoadingSheets.weeks(metric) + " weeks of its plan";
    }

    static Stream<Attention> movedLater(Composition month) {
        return ForecastMoves.of(month.figures().month()).stream()
                .filter(moves -> moves.daysThisPeriod().filter(days -> days > 0).isPresent())
                .flatMap(moves -> month
                        .position()
                        .trust(moves.trust())
                        .filter(TrustPosition::isRemaining)
                        .map(trust -> Attention.of(
                                trust,
                                "Moved its forecast exit "
                                        + Words.plainCount(
                                                moves.daysThisPeriod().orElse(0L), "day") + " later"
                                        + (moves.later() > ONCE
                                                ? ", and later " + Words.plainCount(moves.later(), "time") + " in all"
                                                : ""),
                                "Say what has changed, and what holds the new date",
                                Dues.nextReturn(month)))
                        .stream());
    }

    static Stream<Attention> overConfident(Composition month) {
        return month.ofKind("over-confident").stream()
                .flatMap(metric -> CountedTrusts.overConfident(month.figures().month(), metric).stream())
                .map(trust -> Attention.of(
                        trust,
                        "Is confident, though its chance to exit on time is " + chance(month, trust),
                        "Go through the plan with the centre",
                        Dues.nextReturn(month)));
    }

    private static String chance(Composition month, TrustPosition trust) {
        return month.figures().month().forecast().stream()
                .flatMap(all -> all.of(trust.code()).stream())
                .flatMap((ExitForecast forecast) -> forecast.probabilityOnTime().stream())
                .findFirst()
                .map(chance -> BigDecimal.valueOf(chance).movePointRight(2).setScale(0, RoundingMode.HALF_UP))
                .map(percent -> Words.number(percent) + "% by the forecast")
                .orElse("nothing that can be forecast");
    }
}

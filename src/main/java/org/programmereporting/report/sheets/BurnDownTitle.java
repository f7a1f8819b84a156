package org.programmereporting.report.sheets;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.programmereporting.measure.Burndown;
import org.programmereporting.measure.TrustGroup;
import org.programmereporting.returns.RemainingQuantiles;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.TrustPosition;

/** What a burn-down says: how many trusts remain at the deadline, the last one where there are several, by their own plans and by the forecast. */
final class BurnDownTitle {
    private BurnDownTitle() {}

    /** Nothing when no trust remains or the deadline has passed. */
    static Optional<String> of(Composition month, List<Burndown.Point> line) {
        List<LocalDate> deadlines = month.position().remaining().stream()
                .filter(trust -> isOf(line, trust))
                .map(TrustPosition::deadline)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        return deadlines.stream()
                .findFirst()
                .flatMap(last -> line.stream()
                        .filter(point -> point.month().equals(ReportingPeriod.containing(last)))
                        .flatMap(point -> point.ownPlan().stream()
                                .map(plan -> at(last, deadlines.size() > 1)
                                        + planned(plan)
                                        + month.figures()
                                                .month()
                                                .forecast(point)
                                                .map(BurnDownTitle::forecast)
                                                .orElse("")))
                        .findFirst());
    }

    private static boolean isOf(List<Burndown.Point> line, TrustPosition trust) {
        return line.stream()
                .findFirst()
                .filter(point ->
                        point.group().isEmpty() || new TrustGroup(point.group(), point.groupValue()).holds(trust))
                .isPresent();
    }

    private static String at(LocalDate deadline, boolean several) {
        boolean monthsEnd = ReportingPeriod.containing(deadline).lastDay().equals(deadline);
        return (monthsEnd ? "At the " : "At the end of the month of the ")
                + (several ? "last deadline, " : "deadline, ") + Words.date(deadline) + ", ";
    }

    private static String planned(int trusts) {
        return Words.count(trusts, "trust")
                + Words.verb(trusts, " remains by its own plan", " remain by their own plans");
    }

    private static String forecast(RemainingQuantiles forecast) {
        return ", " + (forecast.p50() == 0 ? "none" : Words.number(forecast.p50())) + " by our forecast ("
                + (forecast.p10() == forecast.p80()
                        ? "P10 and P80 too"
                        : "P10 to P80: " + Words.number(forecast.p10()) + " to " + Words.number(forecast.p80()))
                + ")";
    }
}

package org.programmereporting.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.returns.ConfirmedExit;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.Trust;
import org.programmereporting.returns.TrustPosition;

/** Trusts remaining by cohort or region, month by month: actual ones counted in the register as of each month's end, planned ones by the trusts' forecasts. */
final class RemainingByMonth {
    private static final int MONTHS_PAST_LAST_DEADLINE = 12;

    private final Register register;
    private final LocalDate asAt;
    private final ReportingPeriod now;
    private final List<TrustPosition> remaining;
    private final boolean byRegion;

    private RemainingByMonth(MonthView view, boolean byRegion) {
        this.byRegion = byRegion;
        this.register = view.reference().register();
        this.asAt = view.position().asAt();
        this.now = ReportingPeriod.containing(asAt);
        this.remaining = view.position().remaining();
    }

    /** Counts by cohort, or by region; one without any may be absent. */
    record Month(
            ReportingPeriod period, Optional<Map<String, Integer>> actual, Optional<Map<String, Integer>> planned) {}

    static List<Month> byCohort(MonthView view) {
        return all(new RemainingByMonth(view, false));
    }

    static List<Month> byRegion(MonthView view) {
        return all(new RemainingByMonth(view, true));
    }

    private static List<Month> all(RemainingByMonth months) {
        ReportingPeriod last = months.last();
        return Stream.iterate(months.first(), month -> month.compareTo(last) <= 0, ReportingPeriod::next)
                .map(months::month)
                .toList();
    }

    private ReportingPeriod first() {
        LocalDate firstExit = register.exits().stream()
                .map(ConfirmedExit::exitDate)
                .filter(day -> !day.isAfter(asAt))
                .min(Comparator.naturalOrder())
                .orElse(asAt);
        return new ReportingPeriod(YearMonth.from(firstExit).minusMonths(1));
    }

    private ReportingPeriod last() {
        LocalDate lastDeadline = register.cohorts().stream()
                .map(cohort -> register.deadlineOn(cohort, asAt))
                .max(Comparator.naturalOrder())
                .orElse(asAt);
        ReportingPeriod end = new ReportingPeriod(YearMonth.from(lastDeadline).plusMonths(MONTHS_PAST_LAST_DEADLINE));
        return end.compareTo(now) > 0 ? end : now;
    }

    private Month month(ReportingPeriod month) {
        return new Month(
                month,
                month.compareTo(now) <= 0 ? Optional.of(actual(month)) : Optional.empty(),
                month.compareTo(now) >= 0 ? Optional.of(planned(month)) : Optional.empty());
    }

    private Map<String, Integer> actual(ReportingPeriod month) {
        LocalDate day = month.lastDay().isAfter(asAt) ? asAt : month.lastDay();
        RegisterOn on = RegisterOn.endOf(day, register);
        return counted(on.remaining().stream().map(code -> group(code, on)));
    }

    private String group(OdsCode code, RegisterOn on) {
        return byRegion
                ? on.trust(code).map(Trust::region).orElseThrow()
                : CohortOf.trust(on.contracts(code), register).id();
    }

    private Map<String, Integer> planned(ReportingPeriod month) {
        return counted(remaining.stream()
                .filter(trust -> staysBeyond(month.lastDay(), trust))
                .map(byRegion ? TrustPosition::region : TrustPosition::cohort));
    }

    /** One that reports its exit leaves after the as-at day, as if it were confirmed then. */
    private boolean staysBeyond(LocalDate day, TrustPosition trust) {
        if (trust.exitReportedBy(asAt).isPresent()) {
            return !day.isAfter(asAt);
        }
        return trust.forecastExit()
                .filter(forecast -> forecast.isAfter(asAt) && !forecast.isAfter(day))
                .isEmpty();
    }

    private static Map<String, Integer> counted(Stream<String> groups) {
        return groups.collect(Collectors.toMap(group -> group, group -> 1, Integer::sum));
    }
}

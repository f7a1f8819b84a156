package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.returns.Months;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.TrustPosition;

/**
 * Remaining trusts forecast to go live and to exit, month by month from the as-at date, up to so many months past the last deadline.
 *
 * @param later trusts whose go-live or exit is forecast after the last month shown
 */
public record CutOverCalendar(List<Month> months, long later) {
    /** Of the metric that says which milestone is the go-live. */
    public static final String KIND = "go-live-clashes";

    private static final int PAST_DEADLINE = 12;

    public CutOverCalendar {
        months = List.copyOf(months);
    }

    /**
     * A month.
     *
     * @param goLives trusts whose go-live is forecast in it
     * @param exits trusts whose last contract is forecast to be exited in it
     */
    public record Month(ReportingPeriod month, long goLives, long exits) {}

    /** For a metric of the kind {@code go-live-clashes}, which says which milestone is the go-live. */
    public static CutOverCalendar of(MonthView view, MetricDefinition definition) {
        LocalDate asAt = view.position().asAt();
        String milestone = new Settings(definition).text("go-live");
        List<TrustPosition> remaining = view.position().remaining();
        List<LocalDate> goLives = remaining.stream()
                .flatMap(trust -> goLive(trust, milestone, asAt).stream())
                .toList();
        List<LocalDate> exits = remaining.stream()
                .flatMap(trust -> trust.forecastExit().filter(day -> day.isAfter(asAt)).stream())
                .toList();
        return of(goLives, exits, ReportingPeriod.containing(asAt), last(remaining, goLives, exits));
    }

    /** Of the nation, whose group is empty, then of each cohort and region. */
    public static Map<TrustGroup, CutOverCalendar> byGroup(MonthView view, MetricDefinition definition) {
        Map<TrustGroup, CutOverCalendar> calendars = new LinkedHashMap<>();
        calendars.put(new TrustGroup("", ""), of(view, definition));
        Stream.of(TrustGroup.COHORT, TrustGroup.REGION)
                .flatMap(kind -> TrustGroup.all(kind, view.reference().register()).stream())
                .forEach(group -> calendars.put(group, of(group.cut(view), definition)));
        return calendars;
    }

    private static CutOverCalendar of(
            List<LocalDate> goLives, List<LocalDate> exits, ReportingPeriod from, Optional<ReportingPeriod> to) {
        List<Month> months = to.map(last -> Stream.iterate(from, ReportingPeriod::next)
                        .limit(from.monthsTo(last) + 1L)
                        .map(month -> new Month(month, in(month, goLives), in(month, exits)))
                        .toList())
                .orElse(List.of());
        long shown = months.stream()
                .mapToLong(month -> month.goLives() + month.exits())
                .sum();
        return new CutOverCalendar(months, goLives.size() + exits.size() - shown);
    }

    private static Optional<LocalDate> goLive(TrustPosition trust, String milestone, LocalDate asAt) {
        PlannedMilestone planned = PlannedMilestone.of(trust, milestone);
        return planned.forecast().filter(day -> day.isAfter(asAt) && planned.isAhead(asAt));
    }

    /** The month of the last of them, but not too long after the last deadline. */
    private static Optional<ReportingPeriod> last(
            List<TrustPosition> remaining, List<LocalDate> goLives, List<LocalDate> exits) {
        Optional<LocalDate> furthest = remaining.stream()
                .map(TrustPosition::deadline)
                .max(Comparator.naturalOrder())
                .map(day -> Months.after(day, PAST_DEADLINE));
        return Stream.concat(goLives.stream(), exits.stream())
                .max(Comparator.naturalOrder())
                .flatMap(day -> furthest.map(limit -> day.isBefore(limit) ? day : limit))
                .map(ReportingPeriod::containing);
    }

    private static long in(ReportingPeriod month, List<LocalDate> days) {
        return days.stream()
                .filter(day -> ReportingPeriod.containing(day).equals(month))
                .count();
    }
}

package org.programmereporting.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.ReportingPeriod;

/**
 * Trusts remaining at each month's end, from the month before the first exit to twelve months past the last deadline: actual ones up to the as-at date, from
 * there by the trusts' own plan, nationally and by cohort. By its own plan a trust leaves in the month of its forecast exit; without a forecast, or with one that
 * has lapsed, it stays.
 *
 * @param points national first, then cohort by cohort, each month by month
 */
public record Burndown(List<Point> points) {
    public Burndown {
        points = List.copyOf(points);
    }

    /**
     * A month's end.
     *
     * @param group empty for the nation, else {@code cohort} or {@code region}
     * @param actual remaining at the month's end, in the as-at date's month on that date; none later
     * @param ownPlan remaining by the trusts' own forecasts; none before the as-at date's month
     */
    public record Point(
            ReportingPeriod month,
            String group,
            String groupValue,
            Optional<Integer> actual,
            Optional<Integer> ownPlan) {}

    public static Burndown of(MonthView view) {
        List<RemainingByMonth.Month> months = RemainingByMonth.byCohort(view);
        Stream<Point> byCohort = view.reference().register().cohorts().stream()
                .map(Cohort::id)
                .flatMap(cohort ->
                        months.stream().map(month -> ofGroup(month, new TrustGroup(TrustGroup.COHORT, cohort))));
        return new Burndown(
                Stream.concat(months.stream().map(Burndown::ofNation), byCohort).toList());
    }

    /** The lines of all regions, region by region. */
    public static List<Point> byRegion(MonthView nation) {
        List<RemainingByMonth.Month> months = RemainingByMonth.byRegion(nation);
        return TrustGroup.all(TrustGroup.REGION, nation.reference().register()).stream()
                .flatMap(region -> months.stream().map(month -> ofGroup(month, region)))
                .toList();
    }

    /** The line of one group, from the month of the whole nation. */
    public static List<Point> of(MonthView nation, TrustGroup group) {
        List<RemainingByMonth.Month> months =
                group.isCohort() ? RemainingByMonth.byCohort(nation) : RemainingByMonth.byRegion(nation);
        return months.stream().map(month -> ofGroup(month, group)).toList();
    }

    /** The whole line of the nation, month by month. */
    public List<Point> national() {
        return line("");
    }

    /** The whole line of a cohort, month by month. */
    public List<Point> cohort(String id) {
        return line(id);
    }

    private List<Point> line(String groupValue) {
        return points.stream()
                .filter(point -> point.groupValue().equals(groupValue))
                .toList();
    }

    private static Point ofNation(RemainingByMonth.Month month) {
        return new Point(
                month.period(),
                "",
                "",
                month.actual().map(Burndown::sum),
                month.planned().map(Burndown::sum));
    }

    private static Point ofGroup(RemainingByMonth.Month month, TrustGroup group) {
        return new Point(
                month.period(),
                group.group(),
                group.value(),
                month.actual().map(counts -> counts.getOrDefault(group.value(), 0)),
                month.planned().map(counts -> counts.getOrDefault(group.value(), 0)));
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}

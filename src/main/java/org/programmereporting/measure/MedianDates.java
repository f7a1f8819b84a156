package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.TrustPosition;

/**
 * The milestone trend: for each report date the median day on which trusts expected a milestone then, or had reached it. The same trusts in every month, so that
 * only moved dates move the line: those remaining now that gave a date in each month shown. Of two trusts in the middle the earlier counts.
 *
 * @param months those in which any trust gave a date for one of the milestones, the oldest first
 * @param trusts how many trusts each milestone's median is taken over
 */
public record MedianDates(List<Month> months, Map<String, Integer> trusts) {
    public MedianDates {
        months = List.copyOf(months);
        trusts = Map.copyOf(trusts);
    }

    /** A report date, and the median by milestone. */
    public record Month(ReportingPeriod period, Map<String, LocalDate> medians) {}

    public static MedianDates of(MonthView view, List<String> milestones) {
        List<OdsCode> now =
                view.position().remaining().stream().map(TrustPosition::code).toList();
        List<NationalPosition> shown = view.positions().stream()
                .filter(position -> milestones.stream()
                        .anyMatch(milestone -> now.stream()
                                .anyMatch(
                                        code -> date(position, code, milestone).isPresent())))
                .toList();
        Map<String, List<OdsCode>> panels = new TreeMap<>();
        milestones.forEach(milestone -> panels.put(milestone, panel(shown, now, milestone)));
        Map<String, Integer> sizes = new TreeMap<>();
        panels.forEach((milestone, trusts) -> sizes.put(milestone, trusts.size()));
        return new MedianDates(
                shown.stream()
                        .map(position -> new Month(position.period(), medians(position, panels)))
                        .toList(),
                sizes);
    }

    private static List<OdsCode> panel(List<NationalPosition> shown, List<OdsCode> now, String milestone) {
        return now.stream()
                .filter(code -> shown.stream()
                        .allMatch(position -> date(position, code, milestone).isPresent()))
                .toList();
    }

    private static Map<String, LocalDate> medians(NationalPosition position, Map<String, List<OdsCode>> panels) {
        Map<String, LocalDate> medians = new TreeMap<>();
        panels.forEach((milestone, trusts) -> {
            List<LocalDate> days = trusts.stream()
                    .flatMap(code -> date(position, code, milestone).stream())
                    .sorted()
                    .toList();
            if (!days.isEmpty()) {
                medians.put(milestone, days.get((days.size() - 1) / 2));
            }
        });
        return medians;
    }

    private static Optional<LocalDate> date(NationalPosition position, OdsCode code, String milestone) {
        return position.trust(code).flatMap(trust -> {
            PlannedMilestone planned = PlannedMilestone.of(trust, milestone);
            return planned.isApplicable() ? planned.date("actual").or(planned::forecast) : Optional.empty();
        });
    }
}

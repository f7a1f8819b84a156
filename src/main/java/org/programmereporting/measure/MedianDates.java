package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.TrustPosition;

/**
 * The milestone trend: for each report date the median day on which trusts expected a milestone then, or had reached it. The same trusts at every date, so that
 * only moved dates move the line: those remaining now that gave a date at each. Of two trusts in the middle the earlier counts.
 *
 * @param milestones in the order asked for, those of which any trust gave a date
 */
public record MedianDates(List<Trend> milestones) {
    public MedianDates {
        milestones = List.copyOf(milestones);
    }

    /**
     * A milestone over the newest unbroken run of the report dates shown at which any trust gave its date: forms did not always ask for it.
     *
     * @param trusts how many the median is taken over
     * @param before the median of the same trusts at the report date before those shown; none when one of them gave no date then
     * @param months the oldest first
     */
    public record Trend(String milestone, int trusts, Optional<LocalDate> before, List<Month> months) {
        public Trend {
            months = List.copyOf(months);
        }
    }

    /** A report date, and the median then. */
    public record Month(ReportingPeriod period, LocalDate median) {}

    public static MedianDates of(MonthView view, List<String> milestones) {
        List<OdsCode> now =
                view.position().remaining().stream().map(TrustPosition::code).toList();
        return new MedianDates(milestones.stream()
                .map(milestone -> trend(view, now, milestone))
                .filter(trend -> !trend.months().isEmpty())
                .toList());
    }

    private static Trend trend(MonthView view, List<OdsCode> now, String milestone) {
        List<NationalPosition> shown = new ArrayList<>();
        for (NationalPosition position : view.shown()) {
            if (now.stream().anyMatch(code -> date(position, code, milestone).isPresent())) {
                shown.add(position);
            } else {
                shown.clear();
            }
        }
        List<OdsCode> panel = now.stream()
                .filter(code -> shown.stream()
                        .allMatch(position -> date(position, code, milestone).isPresent()))
                .toList();
        Optional<NationalPosition> before = view.beforeShown()
                .filter(position -> shown.size() == view.shown().size()
                        && panel.stream()
                                .allMatch(
                                        code -> date(position, code, milestone).isPresent()));
        return new Trend(
                milestone,
                panel.size(),
                before.flatMap(position -> median(position, panel, milestone)).map(Month::median),
                shown.stream()
                        .flatMap(position -> median(position, panel, milestone).stream())
                        .toList());
    }

    private static Optional<Month> median(NationalPosition position, List<OdsCode> panel, String milestone) {
        List<LocalDate> days = panel.stream()
                .flatMap(code -> date(position, code, milestone).stream())
                .sorted()
                .toList();
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new Month(position.period(), days.get((days.size() - 1) / 2)));
    }

    private static Optional<LocalDate> date(NationalPosition position, OdsCode code, String milestone) {
        return position.trust(code).flatMap(trust -> {
            PlannedMilestone planned = PlannedMilestone.of(trust, milestone);
            return planned.isApplicable() ? planned.date("actual").or(planned::forecast) : Optional.empty();
        });
    }
}

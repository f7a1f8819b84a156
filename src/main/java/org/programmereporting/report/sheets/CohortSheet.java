package org.programmereporting.report.sheets;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.TrustStanding;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.TrustPosition;

/** A cohort trust by trust: those without a forecast that stands first, then the least contingency before the more, then the exited. */
public record CohortSheet(String name, String cohort) implements SheetFamily {
    private static final String CONTINGENCY = CohortTrusts.CONTINGENCY;
    private static final Comparator<TrustStanding> MOST_URGENT_FIRST = Comparator.comparing(
                    (TrustStanding standing) -> standing.trust().isExited())
            .thenComparing(standing -> standing.contingency().orElse(Long.MIN_VALUE))
            .thenComparing(standing -> standing.trust().code());

    @Override
    public List<String> names() {
        return SheetFamily.named(name);
    }

    /** In a workbook that is cut, the cohorts of its trusts only. */
    @Override
    public List<Sheet.Tabular> compose(Composition month) {
        Cohort wanted = month.reference().register().cohort(cohort).orElseThrow();
        List<TrustPosition> trusts = month.position().trusts().stream()
                .filter(trust -> trust.cohort().equals(cohort))
                .map(trust -> new TrustStanding(trust, month.asAt()))
                .sorted(MOST_URGENT_FIRST)
                .map(TrustStanding::trust)
                .toList();
        if (trusts.isEmpty() && month.isCut()) {
            return List.of();
        }
        int remaining = (int) trusts.stream().filter(TrustPosition::isRemaining).count();
        TableBuilder table = CohortTrusts.table(month, trusts);
        Page page = month.page(name, title(month, wanted))
                .notes(month.notes().refer(explained(month), Note.POSITION, Note.CARRIED_FORWARD, Note.COHORT))
                .remark(
                        "Contingency is the days from the forecast exit to the deadline; below zero the forecast is late.")
                .remark(
                        "Trusts without a forecast, or with one that has lapsed, come first, then those with the least contingency; exited trusts come last.");
        if (remaining > 0) {
            page.chart(chart(wanted, trusts, remaining));
        }
        Sheet.Tabular sheet = page.with(table, "No trust is in this cohort.");
        month.places().tells(sheet);
        month.places().listsCohort(sheet, wanted.label());
        return List.of(sheet);
    }

    private static List<String> explained(Composition month) {
        Stream<String> band = EndLoadingSheets.middleBand(month).map(MetricDefinition::id).stream();
        return Stream.concat(Stream.of("slippage", "milestones-overdue", "re-baselined", CutOverSheets.AGREED), band)
                .toList();
    }

    private static String title(Composition month, Cohort cohort) {
        return cohort.label() + ": trust by trust, " + Words.month(month.period()) + "; deadline "
                + Words.deadline(cohort, month.reference().register().deadlineOn(cohort, month.asAt()));
    }

    private static Chart chart(Cohort cohort, List<TrustPosition> trusts, int remaining) {
        long late = trusts.stream()
                .limit(remaining)
                .filter(trust -> trust.forecastExit()
                        .filter(forecast -> forecast.isAfter(trust.deadline()))
                        .isPresent())
                .count();
        String title = Words.capital(Words.partOf(late, remaining, "remaining trust"))
                + Words.verb(late, " forecasts", " forecast") + " an exit after the deadline";
        return new Chart(
                Chart.Kind.BAR,
                title,
                "Bars, one for each remaining trust of the cohort " + cohort.label()
                        + ": days from its forecast exit to the deadline, below zero when late.",
                "Trust",
                "Trust",
                CONTINGENCY,
                List.of(new Chart.Series(CONTINGENCY, Role.ACTUAL)),
                remaining);
    }
}

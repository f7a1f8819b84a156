package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Chart.Role;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.TrustStanding;
import org.programmereporting.returns.Cohort;
import org.programmereporting.returns.TrustPosition;

/** A cohort trust by trust: those without a forecast that stands first, then the least contingency before the more, then the exited. */
public record CohortSheet(String name, String cohort) implements SheetFamily {
    private static final String CONTINGENCY = "Contingency (days)";
    private static final Comparator<TrustStanding> MOST_URGENT_FIRST = Comparator.comparing(
                    (TrustStanding standing) -> standing.trust().isExited())
            .thenComparing(standing -> standing.contingency().orElse(Long.MIN_VALUE))
            .thenComparing(standing -> standing.trust().code());

    @Override
    public List<Sheet.Tabular> compose(Composition month) {
        Cohort wanted = month.reference().register().cohort(cohort).orElseThrow();
        List<TrustPosition> trusts = month.position().trusts().stream()
                .filter(trust -> trust.cohort().equals(cohort))
                .map(trust -> new TrustStanding(trust, month.asAt()))
                .sorted(MOST_URGENT_FIRST)
                .map(TrustStanding::trust)
                .toList();
        int remaining = (int) trusts.stream().filter(TrustPosition::isRemaining).count();
        TableBuilder table = columns(month);
        trusts.forEach(trust -> table.row(row(month, trust)));
        Page page = month.page(name, title(month, wanted))
                .notes(month.notes()
                        .refer(
                                List.of("slippage", "milestones-overdue", "re-baselined"),
                                Note.POSITION,
                                Note.CARRIED_FORWARD,
                                Note.COHORT))
                .remark(
                        "Contingency is the days from the forecast exit to the deadline; below zero the forecast is late.")
                .remark(
                        "Trusts without a forecast, or with one that has lapsed, come first, then those with the least contingency; exited trusts come last.");
        if (remaining > 0) {
            page.chart(chart(wanted, trusts, remaining));
        }
        return List.of(page.with(table, "No trust is in this cohort."));
    }

    private static String title(Composition month, Cohort cohort) {
        return cohort.label() + ": trust by trust, " + Words.month(month.period()) + "; deadline "
                + Words.deadline(cohort, month.reference().register().deadlineOn(cohort, month.asAt()));
    }

    /** What the programme does not ask for has no column. */
    private static TableBuilder columns(Composition month) {
        TableBuilder table = new TableBuilder().text("Code", "Trust", "Region", "Status", "By its own dates");
        month.figures().stageField().ifPresent(field -> table.text("Procurement stage"));
        table.date("Baseline exit", "Forecast exit", "Actual exit")
                .whole("Slippage (days)", CONTINGENCY, "Milestones overdue");
        if (!month.figures().parties().isEmpty()) {
            table.text("Parties agreed");
        }
        if (isRated(month)) {
            table.text("Confidence");
        }
        return table.text("Return used", "Carried forward");
    }

    private static boolean isRated(Composition month) {
        return !month.figures().ratingField().isEmpty();
    }

    private static List<Cell> row(Composition month, TrustPosition trust) {
        TrustStanding standing = new TrustStanding(trust, month.asAt());
        boolean exited = trust.isExited();
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(trust.code().value()),
                Cell.of(trust.name()),
                Cell.of(month.labels().region(trust.region())),
                Cell.of(status(trust)),
                exited
                        ? notApplicable()
                        : Cell.of(month.title(standing.deadlineState().id()))));
        month.figures()
                .stageField()
                .ifPresent(field -> row.add(exited ? notApplicable() : Cells.text(stage(trust, field))));
        row.addAll(List.of(
                Cells.day(trust.originalBaseline()),
                exited ? notApplicable() : Cells.day(trust.forecastExit()),
                Cells.day(trust.actualExit(), Mark.NOT_APPLICABLE),
                Cells.number(standing.slippage(), Mark.NOT_AVAILABLE),
                exited ? notApplicable() : Cells.number(standing.contingency(), Mark.NOT_AVAILABLE),
                exited ? notApplicable() : Cells.number(standing.milestonesOverdue(), Mark.NOT_AVAILABLE)));
        row.addAll(agreement(month, standing));
        row.add(exited ? notApplicable() : Cells.text(trust.positionPeriod().map(Words::month)));
        row.add(carriedForward(trust));
        return row;
    }

    private static Optional<String> stage(TrustPosition trust, String field) {
        return trust.answers().flatMap(answers -> answers.text(field)).map(Words::capital);
    }

    /** Whether the parties agree, and how sure the trust is. */
    private static List<Cell> agreement(Composition month, TrustStanding standing) {
        boolean exited = standing.trust().isExited();
        List<Cell> cells = new ArrayList<>();
        List<String> parties = month.figures().parties();
        if (!parties.isEmpty()) {
            cells.add(exited ? notApplicable() : Cells.text(standing.partiesAgreed(parties)));
        }
        if (isRated(month)) {
            Optional<String> rating =
                    standing.rating(month.figures().ratingField()).map(month.labels()::rating);
            cells.add(exited ? notApplicable() : Cells.text(rating));
        }
        return cells;
    }

    private static Cell notApplicable() {
        return Cell.of(Mark.NOT_APPLICABLE);
    }

    private static String status(TrustPosition trust) {
        if (trust.isExited()) {
            return "Exited";
        }
        if (trust.hasUnconfirmedExit()) {
            return "Remaining, exit reported but not confirmed";
        }
        return trust.isPartlyExited() ? "Remaining, partly exited" : "Remaining";
    }

    private static Cell carriedForward(TrustPosition trust) {
        if (trust.isExited() || trust.answers().isEmpty()) {
            return notApplicable();
        }
        return Cell.of(trust.carriedForward() ? "Yes" : "No");
    }

    private static Chart chart(Cohort cohort, List<TrustPosition> trusts, int remaining) {
        long late = trusts.stream()
                .limit(remaining)
                .filter(trust -> trust.forecastExit()
                        .filter(forecast -> forecast.isAfter(trust.deadline()))
                        .isPresent())
                .count();
        String title = Words.number(late) + " of " + Words.plainCount(remaining, "remaining trust")
                + Words.plainVerb(late, " forecasts", " forecast") + " an exit after the deadline";
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

package org.programmereporting.report.sheets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.programmereporting.report.AwardedTrusts;
import org.programmereporting.report.AwardedTrusts.Awarded;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.Milestone;
import org.programmereporting.returns.TrustPosition;

/** The contracts awarded to a supplier, with their dates: a row a trust and service. */
public final class AwardedSheet {
    private static final String FORECAST = "forecast";
    private static final List<String> DATES = List.of("baseline", FORECAST, "actual");

    private AwardedSheet() {}

    public static Sheet.Tabular sheet(Composition month, AwardedTrusts awarded) {
        TableBuilder table = new TableBuilder()
                .text("Code", "Trust", "Service")
                .date("Deadline", "Baseline exit", "Forecast exit", "Actual exit");
        awarded.milestones().forEach(milestone -> DATES.forEach(date -> table.date(milestone.label() + ", " + date)));
        table.text("Dates by the return for");
        awarded.contracts().forEach(contract -> table.row(row(awarded, contract)));
        return month.page(
                        "Awarded trusts",
                        "Trusts that awarded their contract to "
                                + awarded.supplier().name() + ", " + Words.month(month.period()))
                .notes(month.notes().refer(List.of(), Note.DATES))
                .remark(ofTheTrust(awarded))
                .with(table, "No trust has awarded its contract.");
    }

    /** A service may have left while the trust's go-live, with what follows the others, is still ahead. */
    private static String ofTheTrust(AwardedTrusts awarded) {
        List<String> labels =
                awarded.milestones().stream().map(Milestone::label).toList();
        return labels.isEmpty()
                ? ""
                : Words.capital(Words.list(labels)) + Words.verb(labels.size(), " is a milestone", " are milestones")
                        + " of the trust as a whole, not of one service; in the row of a service that has exited "
                        + Words.verb(labels.size(), "it has", "they have") + " no forecast.";
    }

    private static List<Cell> row(AwardedTrusts awarded, Awarded each) {
        TrustPosition trust = each.trust();
        ContractPosition contract = each.contract();
        List<Cell> row = new ArrayList<>(List.of(
                Cell.of(trust.code().value()),
                Cell.of(trust.name()),
                Cell.of(contract.service()),
                Cell.of(contract.deadline()),
                Cells.day(contract.originalBaseline()),
                contract.isExited() ? Cell.of(Mark.NOT_APPLICABLE) : Cells.day(contract.forecastExit()),
                Cells.day(contract.confirmedExit(), Mark.NOT_APPLICABLE)));
        awarded.milestones()
                .forEach(milestone -> DATES.forEach(date -> row.add(milestone(trust, contract, milestone, date))));
        row.add(Cells.text(trust.positionPeriod().map(Words::month)));
        return row;
    }

    private static Cell milestone(TrustPosition trust, ContractPosition contract, Milestone milestone, String date) {
        return contract.isExited() && date.equals(FORECAST)
                ? Cell.of(Mark.NOT_APPLICABLE)
                : Cells.day(date(trust, milestone, date), without(date));
    }

    private static Optional<LocalDate> date(TrustPosition trust, Milestone milestone, String date) {
        return trust.answers()
                .flatMap(answers -> answers.row("milestones", milestone.id()))
                .flatMap(row -> row.date(date));
    }

    private static Mark without(String date) {
        return date.equals("actual") ? Mark.NOT_APPLICABLE : Mark.NOT_AVAILABLE;
    }
}

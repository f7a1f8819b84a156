package org.programmereporting.report.sheets;

import java.util.List;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chase;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.returns.Contact;

/** Whom to ask for what, with their contacts. */
final class ChaseSheet {
    private ChaseSheet() {}

    static Sheet.Tabular sheet(Composition month) {
        TableBuilder table = new TableBuilder()
                .text("Code", "Trust", "Cohort", "Contact's role", "Contact", "E-mail", "Telephone", "What for")
                .whole("Findings")
                .date("Due");
        Chase.list(month.figures()).forEach(chase -> table.row(row(month, chase)));
        return month.page("Chase list", "Chase list for " + Words.month(month.period()))
                .remark(
                        "A row for each trust, reason and contact. Held: an accepted return with answers that could not be used; query: an"
                                + " answer to look at, of this month or carried over; upheld: a query that the centre still asks.")
                .with(table, "No trust has to be chased.");
    }

    private static List<Cell> row(Composition month, Chase chase) {
        return List.of(
                Cell.of(chase.trust().value()),
                Cells.text(chase.name()),
                Cells.text(chase.cohort().isEmpty() ? "" : month.labels().cohort(chase.cohort())),
                Cells.text(chase.contact().map(Contact::role)),
                Cells.text(chase.contact().map(Contact::name)),
                Cells.text(chase.contact().map(Contact::email)),
                Cells.text(chase.contact().map(Contact::telephone)),
                Cell.of(Words.capital(chase.reason())),
                Cells.number(chase.findings(), Mark.NOT_APPLICABLE),
                Cells.day(chase.due()));
    }
}

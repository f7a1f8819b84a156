package org.programmereporting.report.csv;

import org.programmereporting.report.Chase;
import org.programmereporting.report.MonthlyFigures;
import org.programmereporting.returns.Contact;

/** {@code chase.csv}, by trust, the gravest reason first. */
final class ChaseRows {
    private ChaseRows() {}

    static CsvTable of(MonthlyFigures figures) {
        CsvTable table = new CsvTable(
                "code",
                "name",
                "cohort",
                "contact_role",
                "contact_name",
                "email",
                "telephone",
                "what_for",
                "findings",
                "due");
        Chase.list(figures)
                .forEach(chase -> table.row(
                        chase.trust().value(),
                        CsvTable.safe(chase.name()),
                        chase.cohort(),
                        CsvTable.safe(chase.contact().map(Contact::role)),
                        CsvTable.safe(chase.contact().map(Contact::name)),
                        CsvTable.safe(chase.contact().map(Contact::email)),
                        CsvTable.safe(chase.contact().map(Contact::telephone)),
                        chase.reason(),
                        CsvTable.text(chase.findings()),
                        CsvTable.text(chase.due())));
        return table;
    }
}

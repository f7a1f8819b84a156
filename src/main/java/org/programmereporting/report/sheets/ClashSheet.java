package org.programmereporting.report.sheets;

import java.util.List;
import org.programmereporting.measure.SupplierWeek;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.TrustPosition;

/** The weeks in which one supplier has more go-lives or exits than it can serve, with the trusts; the supplier is not named where they are few. */
final class ClashSheet {
    private ClashSheet() {}

    static Sheet.Tabular sheet(Composition month, String family) {
        TableBuilder table = new TableBuilder()
                .date("Week from")
                .text("What", "Supplier")
                .whole("Trusts")
                .longText("Which trusts");
        month.ofKind(GoLiveCalendar.CLASHES).stream()
                .flatMap(metric -> SupplierWeek.of(month.figures().month(), metric).stream())
                .filter(SupplierWeek::isClash)
                .forEach(week -> table.row(row(month, week)));
        return month.page(
                        family + " clashes",
                        "Weeks in which a supplier has too many go-lives or exits, " + Words.month(month.period()))
                .notes(month.notes().refer(List.of(GoLiveCalendar.CLASHES), Note.CONFIDENTIAL))
                .with(table, "No week has too many go-lives or exits of one supplier.");
    }

    private static List<Cell> row(Composition month, SupplierWeek week) {
        return List.of(
                Cell.of(week.week()),
                Cell.of(week.work() == SupplierWeek.Work.GO_LIVE ? "Go-lives" : "Exits"),
                supplier(month, week),
                Cell.of(week.trusts().size()),
                Cell.of(Words.list(
                        week.trusts().stream().map(code -> name(month, code)).toList())));
    }

    private static String name(Composition month, OdsCode code) {
        return month.position().trust(code).map(TrustPosition::name).orElse(code.value());
    }

    /** A figure of few trusts of one supplier is confidential: so the trusts are named, and the supplier is not. */
    private static Cell supplier(Composition month, SupplierWeek week) {
        return week.trusts().size() < Confidentiality.SMALLEST
                ? Cell.of(Mark.CONFIDENTIAL)
                : Cell.of(month.labels().supplier(week.supplier()));
    }
}

package org.programmereporting.report.sheets;

import java.util.List;
import java.util.function.Predicate;
import org.programmereporting.measure.SupplierWeek;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.TrustPosition;

/**
 * The weeks in which one supplier has more go-lives or exits than it can serve, with the trusts. Where these are few, which supplier, how many and which trusts
 * is confidential, since the trusts tell the supplier: it stands in the analyst's annex alone.
 */
final class ClashSheet {
    private static final String TITLE = "Weeks in which a supplier has too many go-lives or exits, ";
    private static final String NONE = "No week has too many go-lives or exits of one supplier.";

    private ClashSheet() {}

    static Sheet.Tabular sheet(Composition month, String family) {
        List<SupplierWeek> weeks = weeks(month);
        long withheld = weeks.stream().filter(ClashSheet::isOfFew).count();
        return month.places()
                .listed(
                        month.page(family + " clashes", TITLE + Words.month(month.period()))
                                .notes(month.notes().refer(List.of(GoLiveCalendar.CLASHES), Note.CONFIDENTIAL))
                                .remark(withheld == 0 ? "" : remark(withheld))
                                .with(table(month, weeks, ClashSheet::isOfFew), NONE),
                        GoLiveCalendar.CLASHES);
    }

    private static String remark(long withheld) {
        return "Supplier and trusts of " + Words.plainCount(withheld, "week")
                + " are confidential: the analyst has them.";
    }

    /** For the analyst: nothing is withheld. */
    static Sheet.Tabular uncut(Composition month) {
        return month.page("Supplier clashes", TITLE + "uncut, " + Words.month(month.period()))
                .notes(month.notes().refer(List.of(GoLiveCalendar.CLASHES)))
                .remark("Nothing is withheld here: keep this sheet at the centre.")
                .with(table(month, weeks(month), week -> false), NONE);
    }

    private static List<SupplierWeek> weeks(Composition month) {
        return month.ofKind(GoLiveCalendar.CLASHES).stream()
                .flatMap(metric -> SupplierWeek.of(month.figures().month(), metric).stream())
                .filter(SupplierWeek::isClash)
                .toList();
    }

    static boolean isOfFew(SupplierWeek week) {
        return week.trusts().size() < Confidentiality.SMALLEST;
    }

    private static TableBuilder table(Composition month, List<SupplierWeek> weeks, Predicate<SupplierWeek> withheld) {
        TableBuilder table = new TableBuilder()
                .date("Week from")
                .text("What", "Supplier")
                .whole("Trusts")
                .longText("Which trusts");
        weeks.forEach(week -> table.row(row(month, week, withheld.test(week))));
        return table;
    }

    private static List<Cell> row(Composition month, SupplierWeek week, boolean withheld) {
        Cell hidden = Cell.of(Mark.CONFIDENTIAL);
        return List.of(
                Cell.of(week.week()),
                Cell.of(week.work() == SupplierWeek.Work.GO_LIVE ? "Go-lives" : "Exits"),
                withheld ? hidden : Cell.of(month.labels().supplier(week.supplier())),
                withheld ? hidden : Cell.of(week.trusts().size()),
                withheld ? hidden : trusts(month, week));
    }

    private static Cell trusts(Composition month, SupplierWeek week) {
        return Cell.of(
                Words.list(week.trusts().stream().map(code -> name(month, code)).toList()));
    }

    private static String name(Composition month, OdsCode code) {
        return month.position().trust(code).map(TrustPosition::name).orElse(code.value());
    }
}

package org.programmereporting.report.sheets;

import java.util.List;
import java.util.stream.Stream;
import org.programmereporting.measure.SupplierWeek;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Sheet;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.TrustPosition;

/**
 * The weeks in which one supplier has more go-lives or exits than it can serve, with the trusts. A clash of few trusts is a figure of few trusts of a supplier,
 * which is confidential: of such weeks nobody outside the centre is told more than how many there are. The week alone would tell the rest, since the trusts'
 * dates and the go-live calendar stand beside; so would a trust that the attention list names, or counts, for it ({@link CutOverAttention}). A supplier serves
 * the nation: workbooks of a part have no such sheet.
 */
final class ClashSheet {
    private static final String TITLE = "Weeks in which a supplier has too many go-lives or exits, ";
    private static final String NONE = "No week has too many go-lives or exits of one supplier.";
    private static final String NONE_TOLD =
            "No week can be shown: each that has too many go-lives or exits of one supplier is confidential.";

    private ClashSheet() {}

    static Sheet.Tabular sheet(Composition month, String family) {
        long withheld = withheld(month);
        return month.places()
                .listed(
                        month.page(family + " clashes", TITLE + Words.month(month.period()))
                                .notes(month.notes().refer(List.of(GoLiveCalendar.CLASHES), Note.CONFIDENTIAL))
                                .remark(withheld == 0 ? "" : remark(withheld))
                                .with(table(month, told(month).toList()), withheld == 0 ? NONE : NONE_TOLD),
                        GoLiveCalendar.CLASHES);
    }

    private static String remark(long withheld) {
        return Words.plainCount(withheld, "clash", "clashes") + " of fewer than " + Confidentiality.SMALLEST
                + " trusts " + Words.plainVerb(withheld, "is", "are") + " confidential: neither "
                + Words.plainVerb(withheld, "it nor its week is", "they nor their weeks are")
                + " shown, since a week would tell the trusts. The analyst's annex has "
                + Words.plainVerb(withheld, "it", "them") + ".";
    }

    /** Clashes that are no secret. */
    static Stream<SupplierWeek> told(Composition month) {
        return month.isCut() ? Stream.empty() : weeks(month).filter(week -> !isOfFew(week));
    }

    /** How many clashes are confidential. */
    static long withheld(Composition month) {
        return weeks(month).filter(ClashSheet::isOfFew).count();
    }

    /** For the analyst: nothing is withheld. */
    static Sheet.Tabular uncut(Composition month) {
        return month.places()
                .listed(
                        month.page("Supplier clashes", TITLE + "uncut, " + Words.month(month.period()))
                                .notes(month.notes().refer(List.of(GoLiveCalendar.CLASHES)))
                                .remark("Nothing is withheld here: keep this sheet at the centre.")
                                .with(table(month, weeks(month).toList()), NONE),
                        GoLiveCalendar.CLASHES);
    }

    private static Stream<SupplierWeek> weeks(Composition month) {
        return month.ofKind(GoLiveCalendar.CLASHES).stream()
                .flatMap(metric -> SupplierWeek.of(month.figures().month(), metric).stream())
                .filter(SupplierWeek::isClash);
    }

    private static boolean isOfFew(SupplierWeek week) {
        return week.trusts().size() < Confidentiality.SMALLEST;
    }

    private static TableBuilder table(Composition month, List<SupplierWeek> weeks) {
        TableBuilder table = new TableBuilder()
                .date("Week from")
                .text("What", "Supplier")
                .whole("Trusts")
                .longText("Which trusts");
        weeks.forEach(week -> table.row(
                Cell.of(week.week()),
                Cell.of(week.work() == SupplierWeek.Work.GO_LIVE ? "Go-lives" : "Exits"),
                Cell.of(month.labels().supplier(week.supplier())),
                Cell.of(week.trusts().size()),
                trusts(month, week)));
        return table;
    }

    private static Cell trusts(Composition month, SupplierWeek week) {
        return Cell.of(
                Words.list(week.trusts().stream().map(code -> name(month, code)).toList()));
    }

    private static String name(Composition month, OdsCode code) {
        return month.position().trust(code).map(TrustPosition::name).orElse(code.value());
    }
}

package org.programmereporting.report;

import java.util.List;
import org.programmereporting.report.sheets.AwardedSheet;
import org.programmereporting.report.sheets.Composition;
import org.programmereporting.report.sheets.CoverSheet;

/** The workbook of one supplier: its own awarded trusts and their dates, and nothing else. */
final class SupplierLayout {
    private SupplierLayout() {}

    static Report compose(MonthlyFigures figures, AwardedTrusts awarded) {
        Composition month = new Composition(figures);
        Sheet.Cover cover = CoverSheet.supplier(month, awarded);
        return month.report(cover.title(), cover, List.of(AwardedSheet.sheet(month, awarded)));
    }
}

package org.programmereporting.report;

import java.util.List;
import org.programmereporting.report.sheets.AnnexSheets;
import org.programmereporting.report.sheets.Composition;
import org.programmereporting.report.sheets.CoverSheet;

/** The analyst's annex: findings, whom to chase, where each value came from, suppliers' figures uncut. Not for the board. */
public final class AnnexLayout {
    private AnnexLayout() {}

    public static Report compose(MonthlyFigures figures) {
        Composition month = new Composition(figures);
        List<Sheet.Tabular> tables = AnnexSheets.compose(month);
        return month.report(figures.about().title() + ": analyst's annex", CoverSheet.annex(month), tables);
    }
}

package org.programmereporting.report;

import java.util.List;
import org.programmereporting.report.sheets.Composition;
import org.programmereporting.report.sheets.CoverSheet;

/** The national report: cover, contents, notes, then the sheet families that {@code programme.yml} lists. */
public final class ReportLayout {
    private ReportLayout() {}

    /**
     * The workbook for the board.
     *
     * @throws IllegalArgumentException for a sheet that cannot be: see {@link SheetKinds#family}, or a name used twice
     */
    public static Report compose(MonthlyFigures figures, List<SheetDefinition> sheets) {
        Composition month = new Composition(figures);
        return month.report(figures.about().title(), CoverSheet.national(month), tables(month, figures, sheets));
    }

    /** The workbook of a cohort or region: the same sheets, of its trusts, with the national figure beside. */
    public static Report compose(GroupFigures part, List<SheetDefinition> sheets) {
        Composition month = new Composition(part);
        Sheet.Cover cover = CoverSheet.group(month);
        return month.report(cover.title(), cover, tables(month, part.own(), sheets));
    }

    private static List<Sheet.Tabular> tables(Composition month, MonthlyFigures figures, List<SheetDefinition> sheets) {
        return sheets.stream()
                .map(sheet ->
                        SheetKinds.family(sheet, figures.month().reference().register()))
                .flatMap(family -> family.compose(month).stream())
                .toList();
    }

    /** The cover's sentences, for those who read no workbook. */
    public static List<String> headlines(MonthlyFigures figures) {
        return CoverSheet.sentences(figures);
    }
}

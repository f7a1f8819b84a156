package org.programmereporting.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.programmereporting.measure.MonthView;

/** The workbooks of a month: for the board, for the analyst, and those that {@code report.packs} lists. */
public final class Packs {
    private Packs() {}

    /**
     * All of them, to be composed one after another.
     *
     * @param national composes the national report, for the workbook and whoever wants it besides
     * @param before the month before, for previous values of groups; without it none is available
     * @param sheets of cohorts and of regions
     */
    public static List<PackWorkbook> of(
            Supplier<Report> national,
            MonthlyFigures figures,
            Optional<MonthView> before,
            List<SheetDefinition> sheets,
            List<PackDefinition> packs) {
        return Stream.concat(
                        Stream.of(
                                new PackWorkbook("national-report.xlsx", true, national),
                                new PackWorkbook("analyst-annex.xlsx", false, () -> AnnexLayout.compose(figures))),
                        packs.stream().flatMap(pack -> workbooks(pack, figures, before, sheets)))
                .toList();
    }

    private static Stream<PackWorkbook> workbooks(
            PackDefinition pack, MonthlyFigures figures, Optional<MonthView> before, List<SheetDefinition> sheets) {
        if (pack.kind().equals(AwardedTrusts.KIND)) {
            return AwardedTrusts.all(figures, pack).stream()
                    .map(awarded -> new PackWorkbook(
                            PackKinds.file(pack, awarded.supplier().id()),
                            false,
                            () -> SupplierLayout.compose(figures, awarded)));
        }
        return GroupFigures.all(pack.kind(), figures, before).stream()
                .map(part -> new PackWorkbook(
                        PackKinds.file(pack, part.group().value()), true, () -> ReportLayout.compose(part, sheets)));
    }
}

package org.programmereporting.report.sheets;

import java.util.List;
import org.programmereporting.report.Sheet;

/** The sheets of the analyst's annex, in order. */
public final class AnnexSheets {
    private AnnexSheets() {}

    public static List<Sheet.Tabular> compose(Composition month) {
        return List.of(
                FindingSheet.sheet(month),
                ChaseSheet.sheet(month),
                QuerySheet.sheet(month),
                SupplierSheet.sheet(month),
                ClashSheet.uncut(month),
                SourceSheet.sheet(month));
    }
}

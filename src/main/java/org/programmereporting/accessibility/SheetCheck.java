package org.programmereporting.accessibility;

import org.programmereporting.accessibility.read.Sheet;
import org.programmereporting.accessibility.read.Workbook;

/** A check that looks at each sheet by itself. */
interface SheetCheck extends Check {
    void check(Sheet sheet, Breaches breaches);

    @Override
    default void check(Workbook workbook, Breaches breaches) {
        workbook.sheets().forEach(sheet -> check(sheet, breaches));
    }
}

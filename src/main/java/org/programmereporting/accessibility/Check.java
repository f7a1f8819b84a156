package org.programmereporting.accessibility;

import org.programmereporting.accessibility.read.Workbook;

/** Checks rules that belong together on a finished workbook. */
interface Check {
    void check(Workbook workbook, Breaches breaches);
}

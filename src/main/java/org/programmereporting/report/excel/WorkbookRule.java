package org.programmereporting.report.excel;

import java.util.List;

/** A family of rules, checked on a finished workbook. */
interface WorkbookRule {
    List<Breach> check(ReadWorkbook workbook);
}

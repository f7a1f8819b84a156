package org.programmereporting.report.excel;

import java.util.List;

/** A family of rules that each sheet keeps by itself. */
interface SheetRule extends WorkbookRule {
    List<Breach> check(ReadSheet sheet);

    @Override
    default List<Breach> check(ReadWorkbook workbook) {
        return workbook.sheets().stream()
                .flatMap(sheet -> check(sheet).stream())
                .toList();
    }
}

package org.programmereporting.report.excel;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** Advice: no filters and no frozen panes, which hide rows or cover a small screen. */
final class AdviceRules implements SheetRule {
    @Override
    public List<Breach> check(ReadSheet sheet) {
        List<Breach> breaches = new ArrayList<>();
        boolean filtered = sheet.poi().getCTWorksheet().isSetAutoFilter()
                || sheet.tables().stream().map(XSSFTable::getCTTable).anyMatch(table -> table.isSetAutoFilter());
        if (filtered) {
            breaches.add(sheet.breach(Breach.ADVICE + "no-filter", "has a filter; leave it to the reader to set one"));
        }
        if (sheet.poi().getPaneInformation() != null) {
            breaches.add(sheet.breach(Breach.ADVICE + "no-frozen-pane", "has frozen panes; leave them out"));
        }
        return breaches;
    }
}

package org.programmereporting.accessibility;

import org.programmereporting.accessibility.read.Sheet;
import org.programmereporting.accessibility.read.Table;

/** Advice: no filters and no frozen panes, which hide rows or cover a small screen. */
final class Advice implements SheetCheck {
    @Override
    public void check(Sheet sheet, Breaches breaches) {
        if (sheet.filtered() || sheet.tables().stream().anyMatch(Table::filtered)) {
            breaches.sheet(Rule.NO_FILTER, sheet, "it has a filter");
        }
        if (sheet.frozen()) {
            breaches.sheet(Rule.NO_FROZEN_PANE, sheet, "it has frozen panes");
        }
    }
}

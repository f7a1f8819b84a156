package org.programmereporting.collect.excel;

import java.util.Locale;
import java.util.NavigableMap;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.RawCell;

/**
 * A sheet as plain cells.
 *
 * @param cells those that are not blank, row by row
 */
record SheetCells(String name, NavigableMap<CellAddress, RawCell.Content> cells) {
    RawCell.Content at(CellAddress address) {
        RawCell.Content content = cells.get(address);
        return content == null ? new RawCell.Blank() : content;
    }

    boolean holds(CellAddress address, String label) {
        return at(address) instanceof RawCell.Typed typed && plain(typed.text()).equals(plain(label));
    }

    boolean isCalled(String wanted) {
        return plain(name).equals(plain(wanted));
    }

    /** A label or a name to compare by: without white space and in lower case. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "").toLowerCase(Locale.ROOT);
    }
}

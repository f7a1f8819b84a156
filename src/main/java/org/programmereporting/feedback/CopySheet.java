package org.programmereporting.feedback;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.Severity;

/**
 * A sheet of the form as it was sent: the same values at the same addresses, with a remark at each cell that has a finding.
 *
 * @param headings cells that the form prints: labels and headings of columns
 */
public record CopySheet(
        String name,
        SortedMap<CellAddress, RawCell.Content> cells,
        Set<CellAddress> headings,
        SortedMap<CellAddress, Remark> remarks) {
    public CopySheet {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        headings = Set.copyOf(headings);
        remarks = Collections.unmodifiableSortedMap(new TreeMap<>(remarks));
    }

    /**
     * What is said of a cell.
     *
     * @param severity of its gravest finding
     * @param text severity, what is wrong, and what to do; a paragraph a finding
     */
    public record Remark(Severity severity, String text) {}
}

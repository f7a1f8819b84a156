package org.programmereporting.collect.excel.sheets;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.programmereporting.returns.CellAddress;

/**
 * What makes a sheet look different from its cells: what is hidden, and what is merged.
 *
 * @param hidden the whole sheet is
 * @param hiddenRows rows with values that nobody sees
 * @param hiddenColumns columns with values that nobody sees
 * @param merged areas that show only the value of their first cell
 */
public record SheetLayout(boolean hidden, Set<Integer> hiddenRows, Set<Integer> hiddenColumns, List<Area> merged) {
    public SheetLayout {
        hiddenRows = Set.copyOf(hiddenRows);
        hiddenColumns = Set.copyOf(hiddenColumns);
        merged = List.copyOf(merged);
    }

    /** The merged cells of which this one is a part, but not the first. */
    public Optional<Area> mergedInto(CellAddress cell) {
        return merged.stream()
                .filter(area -> area.holds(cell) && !area.from().equals(cell))
                .findFirst();
    }
}

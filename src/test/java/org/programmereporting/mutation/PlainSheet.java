package org.programmereporting.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.programmereporting.returns.CellAddress;

/** A sheet that can be changed as a person would: cells, rows and columns put in, taken out, moved, merged and hidden. */
final class PlainSheet {
    final TreeMap<CellAddress, PlainCell> cells = new TreeMap<>();
    final TreeSet<Integer> hiddenRows = new TreeSet<>();
    final TreeSet<Integer> hiddenColumns = new TreeSet<>();
    final List<String> merged = new ArrayList<>();
    boolean hidden;

    PlainSheet copy() {
        PlainSheet copy = new PlainSheet();
        copy.cells.putAll(cells);
        return copy;
    }

    void insertRows(int row, int count) {
        shift(cell -> cell.row() < row ? cell : new CellAddress(cell.column(), cell.row() + count));
    }

    void insertColumns(int column, int count) {
        shift(cell -> cell.column() < column ? cell : new CellAddress(cell.column() + count, cell.row()));
    }

    void deleteRow(int row) {
        cells.keySet().removeIf(cell -> cell.row() == row);
        shift(cell -> cell.row() < row ? cell : new CellAddress(cell.column(), cell.row() - 1));
    }

    void deleteColumn(int column) {
        cells.keySet().removeIf(cell -> cell.column() == column);
        shift(cell -> cell.column() < column ? cell : new CellAddress(cell.column() - 1, cell.row()));
    }

    /** Moves or copies all from one corner to the other so that the first comes to stand elsewhere; what stood there is gone. */
    void carry(CellAddress from, CellAddress to, CellAddress where, boolean keep) {
        Map<CellAddress, PlainCell> carried = new TreeMap<>();
        for (int row = from.row(); row <= to.row(); row++) {
            for (int column = from.column(); column <= to.column(); column++) {
                CellAddress here = new CellAddress(column, row);
                PlainCell cell = keep ? cells.get(here) : cells.remove(here);
                if (cell != null) {
                    carried.put(
                            new CellAddress(where.column() + column - from.column(), where.row() + row - from.row()),
                            cell);
                }
            }
        }
        cells.putAll(carried);
    }

    private void shift(UnaryOperator<CellAddress> place) {
        TreeMap<CellAddress, PlainCell> shifted = new TreeMap<>();
        cells.forEach((address, cell) -> shifted.put(place.apply(address), cell));
        cells.clear();
        cells.putAll(shifted);
    }
}

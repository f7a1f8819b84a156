package org.programmereporting.accessibility.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A sheet as it stands in the file.
 *
 * @param hidden whether the sheet is not shown
 * @param cells row by row
 * @param widths of columns with one of their own, in digits; {@code width} is that of all others
 * @param heights of rows with one of their own, in points
 * @param concealed hidden rows and columns, as in "row 5"
 * @param active the cell the cursor stands in
 * @param printedWords text of headers and footers
 * @param comments addresses of commented cells
 */
public record Sheet(
        String name,
        int index,
        boolean hidden,
        List<Cell> cells,
        double width,
        Map<Integer, Double> widths,
        Map<Integer, Double> heights,
        List<String> concealed,
        List<String> merged,
        String active,
        boolean selected,
        boolean frozen,
        boolean filtered,
        String printedWords,
        List<String> comments,
        List<Link> links,
        List<Table> tables,
        List<Frame> frames,
        List<Chart> charts) {

    /** The area of the first table, headings included. */
    public Optional<Area> tableArea() {
        return tables.stream().findFirst().map(Table::area);
    }

    public boolean isCover() {
        return index == 0;
    }

    /** The cells under the headings. */
    public List<Cell> body() {
        return tableArea().map(this::under).orElse(List.of());
    }

    private List<Cell> under(Area area) {
        List<Cell> body = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.row() > area.top() && area.holds(cell.row(), cell.column())) {
                body.add(cell);
            }
        }
        return body;
    }

    /** The title, the introduction and the headings; without a table, everything. */
    public List<Cell> prose() {
        int last = tableArea().map(Area::top).orElse(Integer.MAX_VALUE);
        List<Cell> prose = new ArrayList<>();
        for (Cell cell : cells) {
            if (cell.row() <= last) {
                prose.add(cell);
            }
        }
        return prose;
    }

    /** Whether one of the tables holds the cell, headings included. */
    public boolean isInTable(Cell cell) {
        for (Table table : tables) {
            if (table.area().holds(cell.row(), cell.column())) {
                return true;
            }
        }
        return false;
    }

    public double width(int column) {
        return widths.getOrDefault(column, width);
    }
}

package org.programmereporting.returns;

/**
 * Where a value stands: a file (path below the period's folder, or below the programme's for reference data), a sheet and a cell. A CSV has no
 * sheet; its cell is {@code line n}. A finding about a whole file has neither.
 */
public record Source(String file, String sheet, String cell) {
    /** The file as a whole. */
    public static Source of(String file) {
        return new Source(file, "", "");
    }

    @Override
    public String toString() {
        if (sheet.isEmpty()) {
            return cell.isEmpty() ? file : file + ", " + cell;
        }
        return cell.isEmpty() ? file + ", " + sheet : file + ", " + sheet + "!" + cell;
    }
}

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

    /** Sheet and cell alone: {@code Return!D14}, or {@code line n}; empty for the file as a whole. */
    public String place() {
        return sheet.isEmpty() || cell.isEmpty() ? sheet + cell : sheet + "!" + cell;
    }

    @Override
    public String toString() {
        return place().isEmpty() ? file : file + ", " + place();
    }
}

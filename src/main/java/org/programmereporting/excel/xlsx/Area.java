package org.programmereporting.excel.xlsx;

/** Cells from one corner to the other, counted from 0. */
public record Area(int top, int left, int bottom, int right) {
    private static final int LETTERS = 26;

    /** The letters of a column. */
    public static String column(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }

    public static String cell(int row, int column) {
        return column(column) + (row + 1);
    }

    /** As {@code A1:B2}; the two corners also when they are one. */
    public String reference() {
        return cell(top, left) + ":" + cell(bottom, right);
    }

    /** As {@code 'Sheet'!$A$1:$B$2}; a single cell is named once. */
    public String in(String sheet) {
        String first = fixed(top, left);
        String last = fixed(bottom, right);
        return quoted(sheet) + "!" + (first.equals(last) ? first : first + ":" + last);
    }

    private static String fixed(int row, int column) {
        return "$" + column(column) + "$" + (row + 1);
    }

    /** The name of a sheet as references have it. */
    static String quoted(String sheet) {
        return "'" + sheet.replace("'", "''") + "'";
    }
}

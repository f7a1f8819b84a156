package org.programmereporting.accessibility.read;

/**
 * A cell as it stands in the file; row and column count from 0.
 *
 * @param text the words of a text; of a number, its digits as saved
 * @param style how it is set
 */
public record Cell(int row, int column, Kind kind, String text, Style style, boolean formula) {
    /** What a cell holds. */
    public enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        TRUTH,
        ERROR
    }

    public String address() {
        return Area.address(row, column);
    }

    /** Nothing to see, or only white space. */
    public boolean isBlank() {
        return kind == Kind.BLANK || (kind == Kind.TEXT && text.isBlank());
    }

    /** The words, or nothing when it is no text. */
    public String words() {
        return kind == Kind.TEXT ? text : "";
    }

    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** The number; not a number when none is saved. */
    public double number() {
        try {
            return kind == Kind.NUMBER ? Double.parseDouble(text) : Double.NaN;
        } catch (NumberFormatException damaged) {
            return Double.NaN;
        }
    }
}

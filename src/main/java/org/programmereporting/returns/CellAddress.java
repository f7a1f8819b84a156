package org.programmereporting.returns;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cell by column and row, both from 0; written {@code D14}. */
public record CellAddress(int column, int row) implements Comparable<CellAddress> {
    private static final Pattern FORM = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");

    /** The address, or nothing when the text is not one ({@code D14}). */
    public static Optional<CellAddress> of(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int column = parts.group(1).chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1);
        return Optional.of(new CellAddress(column - 1, Integer.parseInt(parts.group(2)) - 1));
    }

    /** The same column, so many rows further down. */
    public CellAddress down(int rows) {
        return new CellAddress(column, row + rows);
    }

    /** Row by row, each from the left. */
    @Override
    public int compareTo(CellAddress other) {
        return row == other.row ? Integer.compare(column, other.column) : Integer.compare(row, other.row);
    }

    @Override
    public String toString() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row + 1).toString();
    }
}

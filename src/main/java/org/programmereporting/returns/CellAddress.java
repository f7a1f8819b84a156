package org.programmereporting.returns;

import java.util.Optional;

/** A cell by column and row, both from 0; written {@code D14}. */
public record CellAddress(int column, int row) implements Comparable<CellAddress> {
    private static final int MOST_LETTERS = 3;
    private static final int MOST_DIGITS = 7;

    /** The address, or nothing when the text is not one ({@code D14}). Read letter by letter: a return has thousands. */
    public static Optional<CellAddress> of(String text) {
        int letters = 0;
        int column = 0;
        while (letters < text.length() && text.charAt(letters) >= 'A' && text.charAt(letters) <= 'Z') {
            column = column * 26 + text.charAt(letters++) - 'A' + 1;
            if (letters > MOST_LETTERS) {
                return Optional.empty();
            }
        }
        int digits = text.length() - letters;
        if (letters == 0 || digits == 0 || digits > MOST_DIGITS || text.charAt(letters) == '0') {
            return Optional.empty();
        }
        int row = 0;
        for (int i = letters; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return Optional.empty();
            }
            row = row * 10 + digit;
        }
        return Optional.of(new CellAddress(column - 1, row - 1));
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

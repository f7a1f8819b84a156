package org.programmereporting.accessibility.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A rectangle of cells; rows and columns count from 0.
 *
 * @param sheet its sheet's name, or empty where none was written
 */
public record Area(String sheet, int top, int left, int bottom, int right) {
    private static final String CELL = "\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})";
    private static final Pattern WRITTEN =
            Pattern.compile("(?:(?:'((?:[^']|'')+)'|([^'!:]+))!)?" + CELL + "(?::" + CELL + ")?");

    /** Reads {@code B7}, {@code A1:C9} or {@code 'By region'!$A$1:$C$9}; nothing for anything else. */
    public static Optional<Area> of(String text) {
        return isCell(text) ? Optional.of(cell(text)) : written(text);
    }

    /** What most are: up to three letters and a few digits. */
    private static boolean isCell(String text) {
        int letters = 0;
        while (letters < text.length() && letters < 4 && isUpper(text.charAt(letters))) {
            letters++;
        }
        int digits = text.length() - letters;
        boolean cell = letters > 0 && letters < 4 && digits > 0 && digits < 8;
        for (int i = letters; cell && i < text.length(); i++) {
            cell = text.charAt(i) >= '0' && text.charAt(i) <= '9';
        }
        return cell;
    }

    private static boolean isUpper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static Area cell(String text) {
        int letters = 1;
        while (isUpper(text.charAt(letters))) {
            letters++;
        }
        int column = column(text.substring(0, letters));
        int row = Integer.parseInt(text, letters, text.length(), 10) - 1;
        return new Area("", row, column, row, column);
    }

    private static Optional<Area> written(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        String quoted = written.group(1);
        String plain = written.group(2);
        String sheet = quoted != null ? quoted.replace("''", "'") : plain == null ? "" : plain;
        int column = column(written.group(3));
        int row = Integer.parseInt(written.group(4)) - 1;
        boolean one = written.group(5) == null;
        int otherColumn = one ? column : column(written.group(5));
        int otherRow = one ? row : Integer.parseInt(written.group(6)) - 1;
        return Optional.of(new Area(
                sheet,
                Math.min(row, otherRow),
                Math.min(column, otherColumn),
                Math.max(row, otherRow),
                Math.max(column, otherColumn)));
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + Character.toUpperCase(letters.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    /** As in B7. */
    public static String address(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(row + 1).toString();
    }

    public boolean holds(int row, int column) {
        return row >= top && row <= bottom && column >= left && column <= right;
    }

    public boolean holds(Area other) {
        return holds(other.top, other.left) && holds(other.bottom, other.right);
    }

    /** As in A1:C9. */
    public String words() {
        return address(top, left) + (top == bottom && left == right ? "" : ":" + address(bottom, right));
    }
}

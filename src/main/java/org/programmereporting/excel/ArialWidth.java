package org.programmereporting.excel;

/**
 * How much room Arial text takes, in widths of a digit (Excel's unit of column width). Counted, not measured: fonts differ between machines, and
 * the bytes of a report must not.
 */
public final class ArialWidth {
    private static final String THIN = "ijl'|";
    private static final String NARROW = " .,:;!/\\[]()fItr-`";
    private static final String WIDE = "mwMWOQG%@&\u2014\u2026";
    private static final double ROUNDING = 0.001;
    private static final int FIRST_FULL_WIDTH = 0x2E80;
    private static final double[] COMMON = new double[256];

    static {
        for (char c = 0; c < COMMON.length; c++) {
            COMMON[c] = counted(c);
        }
    }

    private ArialWidth() {}

    /** The width of one line of text. */
    public static double of(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += of(text.charAt(i));
        }
        return width;
    }

    /** The width of the longest word, which cannot be wrapped. */
    public static double ofLongestWord(String text) {
        double longest = 0;
        double word = 0;
        for (int i = 0; i < text.length(); i++) {
            word = isSpace(text.charAt(i)) ? 0 : word + of(text.charAt(i));
            longest = Math.max(longest, word);
        }
        return longest;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** How many lines the text takes when wrapped into the width. */
    public static int lines(String text, double width) {
        int lines = 0;
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines += wrappedLines(text, start, end, width);
            start = end + 1;
        }
        return lines + wrappedLines(text, start, text.length(), width);
    }

    /** Of a paragraph, from {@code start} to before {@code end}. */
    private static int wrappedLines(String text, int start, int end, double width) {
        int lines = 1;
        double used = 0;
        for (int at = start; at <= end; at++) { // word by word: at stands behind the space before it
            double wide = 0;
            while (at < end && text.charAt(at) != ' ') {
                wide += of(text.charAt(at++));
            }
            if (used > 0 && used + of(' ') + wide > width + ROUNDING) {
                lines++;
                used = 0;
            }
            used += (used > 0 ? of(' ') : 0) + wide;
            while (used > width + ROUNDING) { // a word wider than the column is broken
                lines++;
                used -= width;
            }
        }
        return lines;
    }

    private static double of(char c) {
        return c < COMMON.length ? COMMON[c] : counted(c);
    }

    private static double counted(char c) {
        if (THIN.indexOf(c) >= 0) {
            return 0.45;
        }
        if (NARROW.indexOf(c) >= 0) {
            return 0.58;
        }
        if (WIDE.indexOf(c) >= 0) {
            return 1.55;
        }
        if (c >= FIRST_FULL_WIDTH) {
            return 1.8;
        }
        return Character.isUpperCase(c) ? 1.27 : 1.0;
    }
}

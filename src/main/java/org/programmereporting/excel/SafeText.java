package org.programmereporting.excel;

import java.util.regex.Pattern;

/**
 * Any text as a workbook can hold it: characters that XML forbids become {@value #SHOWN_INSTEAD}, line ends become LF, what is longer than a cell
 * holds is cut and says so. Text that looks like an escape of the format ({@code _x0041_}) is escaped itself, so that it is read back as it was.
 */
public final class SafeText {
    /** The most UTF-16 units that Excel keeps in a cell. */
    public static final int MOST = 32_767;

    public static final char SHOWN_INSTEAD = '\uFFFD';

    private static final String CUT = " [cut here: longer than a cell can hold]";
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String FORMULA_SIGNS = "=+-@\t\r";

    private SafeText() {}

    public static String of(String text) {
        String clean = allowed(text);
        String escaped = escaped(clean);
        if (escaped.length() <= MOST) {
            return escaped;
        }
        int escapes = escaped.length() - clean.length();
        return escaped(cut(clean, MOST - escapes));
    }

    /** Whether a program that reads the cell as typed input would take the text for a formula. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
    }

    private static String escaped(String text) {
        return ESCAPE.matcher(text).replaceAll("_x005F_");
    }

    private static String cut(String text, int most) {
        int end = Math.min(text.length(), most) - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }

    /** The text as any XML can hold it, of whatever length: without forbidden characters, lines ended by LF. */
    public static String allowed(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .map(SafeText::allowed)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** What nearly every text is. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\t') || c >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static int allowed(int c) {
        boolean allowed = c == '\t'
                || c == '\n'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
        return allowed ? c : SHOWN_INSTEAD;
    }
}

package org.programmereporting.validate;

/**
 * A text as the keyboard would have given it, for what is no free text: spaces of all kinds are spaces, characters without width are not there,
 * full-width letters and digits are plain ones, dashes are hyphens, and an apostrophe in front, by which people make a cell a text, is not there.
 * Nothing else is replaced: no superscript, no fraction, no letter of another script.
 */
final class TidyText {
    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_BY = 0xFEE0;
    private static final int MINUS = 0x2212;

    private TidyText() {}

    static String of(String typed) {
        StringBuilder tidy = new StringBuilder(typed.length());
        typed.codePoints()
                .filter(letter -> !isInvisible(letter))
                .forEach(letter -> tidy.appendCodePoint(plain(letter)));
        String text = tidy.toString().strip();
        return text.startsWith("'") || text.startsWith("\u2019")
                ? text.substring(1).strip()
                : text;
    }

    static boolean isInvisible(int letter) {
        return Character.getType(letter) == Character.FORMAT;
    }

    private static int plain(int letter) {
        if (letter >= FULL_WIDTH_FIRST && letter <= FULL_WIDTH_LAST) {
            return letter - FULL_WIDTH_BY;
        } else if (Character.isSpaceChar(letter) || Character.isWhitespace(letter)) {
            return ' ';
        }
        return Character.getType(letter) == Character.DASH_PUNCTUATION || letter == MINUS ? '-' : letter;
    }
}

package org.programmereporting.accessibility.read;

import java.util.Locale;

/**
 * How a cell is set.
 *
 * @param font name of the font
 * @param raised superscript or subscript
 * @param ink colour of the text as 0xRRGGBB, of which {@code ownInk} tells whether it was chosen
 * @param filled whether the cell has a fill of its own; {@code paper} is its colour, white without one
 * @param format number format's code, {@code General} without one
 * @param quoted text stays text when edited
 */
public record Style(
        String font,
        double points,
        boolean bold,
        boolean raised,
        int ink,
        boolean ownInk,
        boolean filled,
        int paper,
        String format,
        boolean wrapped,
        boolean quoted) {
    public static final int WHITE = 0xFFFFFF;

    static final Style PLAIN = new Style("", 11, false, false, 0, false, false, WHITE, "General", false, false);

    /** The format of cells that may hold anything somebody said. */
    public boolean isText() {
        return format.equals("@");
    }

    public boolean isGeneral() {
        return format.equalsIgnoreCase("General");
    }

    /** Whether its numbers are shown as days, months or times. */
    public boolean isDate() {
        String bare = bare().toLowerCase(Locale.ROOT);
        return !isGeneral() && bare.matches(".*[ymdhs].*");
    }

    public boolean isPercent() {
        return bare().contains("%");
    }

    /** The first section of the format without quoted words, colours and escaped letters. */
    public String bare() {
        return format.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.", "").split(";", 2)[0];
    }
}

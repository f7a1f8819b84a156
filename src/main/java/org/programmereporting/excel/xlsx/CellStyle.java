package org.programmereporting.excel.xlsx;

import java.util.Optional;

/**
 * How a cell is set.
 *
 * @param format the number format's code; {@code @} for text
 * @param indent in steps of three spaces, from the side at which it stands
 * @param quoted whether what is edited stays text, however it begins
 * @param fill the colour behind it, six hexadecimal digits
 */
public record CellStyle(
        Font font,
        String format,
        Across across,
        boolean atBottom,
        int indent,
        boolean wraps,
        boolean quoted,
        Rule rule,
        Optional<String> fill) {
    /** Where in its column it stands. */
    public enum Across {
        LEFT,
        RIGHT
    }

    /** The line below it. */
    public enum Rule {
        NONE,
        /** Under headings: black. */
        HEADING,
        /** Under headings, as light as between rows. */
        LIGHT_HEADING,
        /** Between rows. */
        ROW
    }

    /** Left and at the top, in the text format, with no line, fill or indent. */
    public static CellStyle text(Font font) {
        return new CellStyle(font, "@", Across.LEFT, false, 0, false, false, Rule.NONE, Optional.empty());
    }

    public CellStyle with(String format) {
        return new CellStyle(font, format, across, atBottom, indent, wraps, quoted, rule, fill);
    }

    public CellStyle right() {
        return new CellStyle(font, format, Across.RIGHT, atBottom, indent, wraps, quoted, rule, fill);
    }

    public CellStyle atTheBottom() {
        return new CellStyle(font, format, across, true, indent, wraps, quoted, rule, fill);
    }

    public CellStyle indented() {
        return new CellStyle(font, format, across, atBottom, 1, wraps, quoted, rule, fill);
    }

    public CellStyle wrapped() {
        return new CellStyle(font, format, across, atBottom, indent, true, quoted, rule, fill);
    }

    public CellStyle quotedIf(boolean asFormula) {
        return new CellStyle(font, format, across, atBottom, indent, wraps, asFormula, rule, fill);
    }

    public CellStyle with(Rule rule) {
        return new CellStyle(font, format, across, atBottom, indent, wraps, quoted, rule, fill);
    }

    public CellStyle filled(String fill) {
        return new CellStyle(font, format, across, atBottom, indent, wraps, quoted, rule, Optional.of(fill));
    }
}

package org.programmereporting.excel.xlsx;

import java.util.Optional;
import org.programmereporting.excel.Arial;

/**
 * A font of the workbook, always Arial.
 *
 * @param colour six hexadecimal digits; when there is none, what the reader has set for text
 */
public record Font(int points, boolean bold, boolean underlined, Optional<String> colour) {
    /** The default of every workbook. */
    public static final Font BODY = new Font(Arial.BODY_POINTS, false, false, Optional.empty());

    /** Underlined, in a blue that stands out from paper and from every fill that is used. */
    public static final Font LINK = new Font(Arial.BODY_POINTS, false, true, Optional.of("12436D"));

    public static Font bold(int points) {
        return new Font(points, true, false, Optional.empty());
    }

    /** @param nameElement what its name is called, which differs between a style and a text */
    void write(Xml xml, String nameElement) {
        if (bold) {
            xml.empty("b");
        }
        if (underlined) {
            xml.empty("u");
        }
        xml.value("sz", points);
        colour.ifPresent(rgb -> xml.start("color").attribute("rgb", "FF" + rgb).end("color"));
        xml.value(nameElement, Arial.NAME).value("family", 2);
    }
}

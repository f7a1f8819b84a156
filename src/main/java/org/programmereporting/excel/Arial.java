package org.programmereporting.excel;

import org.apache.poi.common.usermodel.fonts.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The font of every workbook: sans-serif, at least {@value #BODY_POINTS} points. */
public final class Arial {
    public static final String NAME = "Arial";
    public static final int BODY_POINTS = 10;

    private Arial() {}

    /** Makes the font that of body text. */
    public static void set(XSSFFont font) {
        font.setFontName(NAME);
        font.setFontHeightInPoints((short) BODY_POINTS);
        font.setFamily(FontFamily.FF_SWISS.getFlag());
        font.setScheme(FontScheme.NONE); // a theme's font would win over the name
    }
}

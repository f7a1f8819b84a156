package org.programmereporting.excel;

import org.apache.poi.common.usermodel.fonts.FontFamily;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyle;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCellStyles;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTStylesheet;

/** The font of every workbook: sans-serif, at least {@value #BODY_POINTS} points. */
public final class Arial {
    public static final String NAME = "Arial";
    public static final int BODY_POINTS = 10;

    private static final String DEFAULT_STYLE = "Normal";

    private Arial() {}

    /**
     * Makes it the font of the workbook's default cell style, which is declared by its name: a program that opens the file needs no style of its own. The
     * width of a column is counted in digits of this font.
     */
    public static void setDefault(XSSFWorkbook workbook) {
        set(workbook.getFontAt(0));
        CTStylesheet styles = workbook.getStylesSource().getCTStylesheet();
        if (!styles.isSetCellStyles()) {
            CTCellStyles named = styles.addNewCellStyles();
            named.setCount(1);
            CTCellStyle normal = named.addNewCellStyle();
            normal.setName(DEFAULT_STYLE);
            normal.setXfId(0);
            normal.setBuiltinId(0);
        }
    }

    /** Makes the font that of body text. */
    public static void set(XSSFFont font) {
        font.setFontName(NAME);
        font.setFontHeightInPoints((short) BODY_POINTS);
        font.setFamily(FontFamily.FF_SWISS.getFlag());
        font.setScheme(FontScheme.NONE); // a theme's font would win over the name
    }
}

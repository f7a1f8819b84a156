package org.programmereporting.report.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.programmereporting.excel.Arial;
import org.programmereporting.excel.SafeText;

/** The styles of one workbook, each made once, when it is first needed. */
final class Looks {
    static final String FONT = Arial.NAME;
    static final int BODY_POINTS = Arial.BODY_POINTS;
    private static final XSSFColor RULE = colour(0xBF, 0xBF, 0xBF);
    private static final XSSFColor LINK_BLUE = colour(0x12, 0x43, 0x6D);

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();

    private record Key(Look look, boolean quoted, boolean inner) {}

    Looks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        Arial.setDefault(workbook);
    }

    /**
     * The style for a cell.
     *
     * @param text what it says; with the quote prefix where that could be taken for a formula when it is edited
     * @param column where it stands; further in than A, what stands left keeps away from the numbers before it
     */
    XSSFCellStyle of(Look look, String text, int column) {
        return styles.computeIfAbsent(new Key(look, SafeText.looksLikeFormula(text), column > 0), this::make);
    }

    private XSSFCellStyle make(Key key) {
        Look look = key.look();
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setVerticalAlignment(
                look == Look.HEADING || look == Look.NUMBER_HEADING ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
        style.setAlignment(alignment(look));
        if (look == Look.NUMBER_HEADING || (key.inner() && style.getAlignment() == HorizontalAlignment.LEFT)) {
            style.setIndention((short) 1); // or two columns' words would touch
        }
        style.setWrapText(wraps(look));
        style.setQuotePrefixed(key.quoted());
        setRule(style, look);
        return style;
    }

    private static HorizontalAlignment alignment(Look look) {
        return look.isNumeric() || look == Look.NUMBER_HEADING ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT;
    }

    private static boolean wraps(Look look) {
        return switch (look) {
            case BANNER, COVER_HEADING, COVER_BODY, HEADING, NUMBER_HEADING, TEXT, LINK, DATE_TEXT, NUMBER_TEXT -> true;
            default -> false;
        };
    }

    private static void setRule(XSSFCellStyle style, Look look) {
        switch (look) {
            case TITLE, INTRODUCTION, BANNER, COVER_HEADING, COVER_BODY -> style.setBorderBottom(BorderStyle.NONE);
            case HEADING, NUMBER_HEADING -> style.setBorderBottom(BorderStyle.MEDIUM);
            default -> {
                style.setBorderBottom(BorderStyle.THIN);
                style.setBottomBorderColor(RULE);
            }
        }
    }

    private XSSFFont font(Look look) {
        return switch (look) {
            case TITLE -> font(16, true);
            case COVER_HEADING -> font(12, true);
            case BANNER, HEADING, NUMBER_HEADING -> font(BODY_POINTS, true);
            case LINK -> linkFont();
            default -> workbook.getFontAt(0);
        };
    }

    private XSSFFont font(int points, boolean bold) {
        XSSFFont font = workbook.createFont();
        Arial.set(font);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        return font;
    }

    private XSSFFont linkFont() {
        XSSFFont font = font(BODY_POINTS, false);
        font.setUnderline(XSSFFont.U_SINGLE);
        font.setColor(LINK_BLUE);
        return font;
    }

    private static XSSFColor colour(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) red, (byte) green, (byte) blue});
    }
}

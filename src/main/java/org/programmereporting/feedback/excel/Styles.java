package org.programmereporting.feedback.excel;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.programmereporting.excel.Arial;
import org.programmereporting.excel.SafeText;
import org.programmereporting.excel.SharedTexts;
import org.programmereporting.returns.Severity;

/** The styles and texts of one workbook, each made once, when first needed. Text is Arial, black or dark blue, also on the fill of a severity. */
final class Styles {
    /** How text is set. */
    enum Kind {
        TITLE,
        LINE,
        HEADING,
        /** What the form calls an answer, beside it. */
        LABEL,
        BODY,
        LINK,
        /** Text that runs on over the empty cells to its right. */
        RUNNING
    }

    /** How a value is shown. */
    enum Format {
        TEXT("@"),
        NUMBER("General"),
        DATE("dd/mm/yyyy");

        private final String code;

        Format(String code) {
            this.code = code;
        }
    }

    private static final int TITLE_POINTS = 14;
    private static final XSSFColor RULE = colour(0xBFBFBF);
    private static final XSSFColor LINK_BLUE = colour(0x12436D);

    private final XSSFWorkbook workbook;
    private final SharedTexts texts;
    private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Kind, XSSFFont> fonts = new EnumMap<>(Kind.class);

    private record Key(Kind kind, Format format, Optional<Severity> severity, boolean quoted) {}

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.texts = new SharedTexts(workbook.getSharedStringSource());
        Arial.setDefault(workbook);
    }

    /** The style of a text; with the quote prefix where it could be taken for a formula when it is edited. */
    XSSFCellStyle text(Kind kind, Optional<Severity> severity, String text) {
        return styles.computeIfAbsent(
                new Key(kind, Format.TEXT, severity, SafeText.looksLikeFormula(text)), this::make);
    }

    /** Puts a text into a cell, as text. */
    void put(XSSFCell cell, String text) {
        texts.put(cell, SafeText.of(text));
    }

    XSSFCellStyle value(Format format, Optional<Severity> severity) {
        return styles.computeIfAbsent(new Key(Kind.BODY, format, severity, false), this::make);
    }

    /** The font of body text, as the workbook has it from the start. */
    XSSFFont body() {
        return workbook.getFontAt(0);
    }

    private XSSFFont font(Kind kind) {
        if (kind == Kind.BODY || kind == Kind.LINE || kind == Kind.RUNNING) {
            return body();
        }
        XSSFFont font = workbook.createFont();
        Arial.set(font);
        if (kind == Kind.TITLE) {
            font.setFontHeightInPoints((short) TITLE_POINTS);
        }
        font.setBold(kind == Kind.TITLE || kind == Kind.HEADING || kind == Kind.LABEL);
        if (kind == Kind.LINK) {
            font.setUnderline(XSSFFont.U_SINGLE);
            font.setColor(LINK_BLUE);
        }
        return font;
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(key.kind(), this::font));
        style.setDataFormat(workbook.createDataFormat().getFormat(key.format().code));
        style.setVerticalAlignment(key.kind() == Kind.HEADING ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setWrapText(isInColumn(key.kind()));
        style.setQuotePrefixed(key.quoted());
        if (isInColumn(key.kind())) {
            style.setBorderBottom(key.kind() == Kind.HEADING ? BorderStyle.MEDIUM : BorderStyle.THIN);
            style.setBottomBorderColor(RULE);
        }
        key.severity().ifPresent(severity -> {
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(colour(fill(severity)));
        });
        return style;
    }

    private static boolean isInColumn(Kind kind) {
        return switch (kind) {
            case TITLE, LINE, RUNNING -> false;
            case HEADING, LABEL, BODY, LINK -> true;
        };
    }

    /** Pale enough for black and for the blue of links: a contrast of 7 and more, where 4.5 is asked. */
    private static int fill(Severity severity) {
        return switch (severity) {
            case REJECT -> 0xF5B7B1;
            case HOLD -> 0xFAD7A0;
            case QUERY -> 0xFCF3A6;
            case NOTE -> 0xD6E6F4;
        };
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }
}

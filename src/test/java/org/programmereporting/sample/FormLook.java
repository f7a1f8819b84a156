package org.programmereporting.sample;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How the form looks: what the trust fills in is pale yellow, what is printed on it grey; dates are dates, numbers numbers. */
final class FormLook {
    enum Part {
        TITLE,
        INTRO,
        SECTION,
        LABEL,
        GUIDANCE,
        HEADING,
        TEXT,
        DATE,
        INTEGER,
        DECIMAL,
        FIXED_TEXT,
        FIXED_DATE
    }

    private static final int NAVY = 0x12436D;
    private static final int WHITE = 0xFFFFFF;
    private static final int INK = 0x1F1F1F;
    private static final int SLATE = 0x555555;
    private static final int ENTRY = 0xFFF8DC;
    private static final int PRINTED = 0xECEFF2;
    private static final int LINE = 0xB8C0C8;

    private final Workbook workbook;
    private final Paint paint;
    private final Map<Part, CellStyle> styles = new EnumMap<>(Part.class);

    FormLook(Workbook workbook) {
        this.workbook = workbook;
        this.paint = new Paint(workbook);
    }

    CellStyle of(Part part) {
        return styles.computeIfAbsent(part, this::style);
    }

    /** The style of a field's value. */
    CellStyle of(FormField field) {
        return of(
                switch (field.type()) {
                    case "date" -> field.fixed() ? Part.FIXED_DATE : Part.DATE;
                    case "integer" -> Part.INTEGER;
                    case "decimal" -> Part.DECIMAL;
                    default -> field.fixed() ? Part.FIXED_TEXT : Part.TEXT;
                });
    }

    private CellStyle style(Part part) {
        return switch (part) {
            case TITLE -> written(16, true, NAVY);
            case INTRO -> written(10, false, INK);
            case SECTION -> filled(written(12, true, WHITE), NAVY);
            case LABEL -> lined(wrapped(written(10, true, INK)));
            case GUIDANCE -> lined(wrapped(written(10, false, SLATE)));
            case HEADING -> lined(wrapped(filled(written(10, true, WHITE), NAVY)));
            case TEXT -> entry("@", ENTRY);
            case DATE -> entry("dd/mm/yyyy", ENTRY);
            case INTEGER -> entry("#,##0", ENTRY);
            case DECIMAL -> entry("#,##0.0", ENTRY);
            case FIXED_TEXT -> entry("@", PRINTED);
            case FIXED_DATE -> entry("dd/mm/yyyy", PRINTED);
        };
    }

    private CellStyle entry(String format, int fill) {
        CellStyle style = lined(wrapped(filled(written(10, false, INK), fill)));
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.LEFT);
        return style;
    }

    private CellStyle written(int points, boolean bold, int rgb) {
        Font font = workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        paint.font(font, rgb);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private CellStyle filled(CellStyle style, int rgb) {
        paint.fill(style, rgb);
        return style;
    }

    private CellStyle lined(CellStyle style) {
        paint.border(style, LINE);
        return style;
    }

    private static CellStyle wrapped(CellStyle style) {
        style.setWrapText(true);
        return style;
    }
}

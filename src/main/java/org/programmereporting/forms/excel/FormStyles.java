package org.programmereporting.forms.excel;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.programmereporting.excel.Arial;
import org.programmereporting.excel.SafeText;
import org.programmereporting.forms.IssuedCell;
import org.programmereporting.returns.FieldType;
import org.programmereporting.returns.FieldValue;

/** The styles of one form, each made once, when it is first needed. */
final class FormStyles {
    private static final XSSFColor NAVY = colour(0x12, 0x43, 0x6D);
    private static final XSSFColor SLATE = colour(0x50, 0x50, 0x50);
    private static final XSSFColor ENTRY = colour(0xFF, 0xF8, 0xDC);
    private static final XSSFColor FRAME = colour(0x80, 0x86, 0x8C);

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> printed = new EnumMap<>(Look.class);
    private final Map<String, XSSFCellStyle> answers = new HashMap<>();

    FormStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        Arial.setDefault(workbook);
    }

    XSSFCellStyle of(Look look) {
        return printed.computeIfAbsent(look, this::make);
    }

    /** The style of a value: the format of its type; framed, filled and unlocked where the trust may write. */
    XSSFCellStyle of(IssuedCell cell) {
        String format = format(cell.field().type());
        boolean quoted = cell.value()
                .filter(value -> !(value instanceof FieldValue.OfNumber))
                .filter(value -> SafeText.looksLikeFormula(value.toString()))
                .isPresent();
        return answers.computeIfAbsent(
                format + cell.open() + quoted, key -> quoted(answer(format, cell.open()), quoted));
    }

    private static String format(FieldType type) {
        return switch (type) {
            case DATE -> "dd/mm/yyyy";
            case INTEGER -> "#,##0";
            case DECIMAL -> "#,##0.0##";
            default -> "@"; // so that nothing typed here becomes a formula or a date
        };
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        boolean leads = look == Look.HEADING || look == Look.SECTION;
        style.setVerticalAlignment(leads ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setWrapText(look.isWrapped());
        if (look == Look.HEADING) {
            style.setBorderBottom(BorderStyle.MEDIUM);
            style.setBottomBorderColor(NAVY);
        } else if (look == Look.GUIDANCE) {
            style.setIndention((short) 1); // or its words would touch the answer's frame
        }
        return style;
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        Arial.set(font);
        font.setFontHeightInPoints((short) look.points());
        font.setBold(look.isBold());
        if (look == Look.TITLE || look == Look.SECTION) {
            font.setColor(NAVY);
        } else if (look == Look.GUIDANCE || look == Look.HINT) {
            font.setColor(SLATE);
        }
        return font;
    }

    private XSSFCellStyle answer(String format, boolean open) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(workbook.getFontAt(0));
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setLocked(!open);
        if (open) {
            style.setFillForegroundColor(ENTRY);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            frame(style);
        }
        return style;
    }

    /** What a trust said last, and would become a formula when somebody edits it. */
    private static XSSFCellStyle quoted(XSSFCellStyle style, boolean quoted) {
        style.setQuotePrefixed(quoted);
        return style;
    }

    private static void frame(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setTopBorderColor(FRAME);
        style.setRightBorderColor(FRAME);
        style.setBottomBorderColor(FRAME);
        style.setLeftBorderColor(FRAME);
    }

    private static XSSFColor colour(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) red, (byte) green, (byte) blue});
    }
}

package org.programmereporting.report.excel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.jspecify.annotations.Nullable;

/** Arial of at least 10 points (titles 12), dark enough to be read, never superscript, no fills; headings wrapped. Each style is judged once a sheet. */
final class LookRules implements SheetRule {
    private static final int BODY_POINTS = 10;
    private static final int TITLE_POINTS = 12;
    private static final double LEAST_CONTRAST = 4.5; // WCAG 2.2, success criterion 1.4.3

    @Override
    public List<Breach> check(ReadSheet sheet) {
        List<Breach> breaches = new ArrayList<>();
        Set<Short> judged = new HashSet<>();
        for (XSSFCell cell : sheet.cells()) {
            if (judged.add(cell.getCellStyle().getIndex())) {
                checkStyle(sheet, cell, breaches);
            }
            boolean title = cell.getRowIndex() == 0 && cell.getColumnIndex() == 0;
            if (title && cell.getCellStyle().getFont().getFontHeightInPoints() < TITLE_POINTS) {
                breaches.add(sheet.breach("font-size", cell, "the title is smaller than 12 points; enlarge it"));
            }
        }
        checkHeadings(sheet, breaches);
        return breaches;
    }

    private static void checkStyle(ReadSheet sheet, XSSFCell cell, List<Breach> breaches) {
        XSSFFont font = cell.getCellStyle().getFont();
        if (!font.getFontName().equals("Arial")) {
            breaches.add(sheet.breach("font-name", cell, "is set in " + font.getFontName() + "; use Arial"));
        }
        if (font.getFontHeightInPoints() < BODY_POINTS) {
            breaches.add(sheet.breach("font-size", cell, "is smaller than 10 points; enlarge it"));
        }
        if (font.getTypeOffset() != Font.SS_NONE) {
            breaches.add(sheet.breach("no-superscript", cell, "is raised or lowered; write [note n]"));
        }
        if (contrastOnWhite(font.getXSSFColor()) < LEAST_CONTRAST) {
            breaches.add(sheet.breach("contrast", cell, "is too pale to be read; use a darker colour"));
        }
        if (cell.getCellStyle().getFillPattern() != FillPatternType.NO_FILL) {
            breaches.add(sheet.breach("no-fill", cell, "is filled with a colour; say it in words"));
        }
    }

    private static void checkHeadings(ReadSheet sheet, List<Breach> breaches) {
        sheet.tableArea()
                .ifPresent(area -> sheet.prose().stream()
                        .filter(cell -> cell.getRowIndex() == area.getFirstRow())
                        .filter(cell -> !cell.getCellStyle().getWrapText())
                        .forEach(cell -> breaches.add(
                                sheet.breach("heading-wrapped", cell, "the heading is not wrapped; wrap it"))));
    }

    /** Contrast ratio as WCAG defines it; a font without a colour of its own is black. */
    private static double contrastOnWhite(@Nullable XSSFColor colour) {
        byte[] rgb = colour == null ? null : colour.getRGB();
        if (rgb == null) {
            return 21;
        }
        return 1.05 / (0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]) + 0.05);
    }

    private static double linear(byte channel) {
        double share = Byte.toUnsignedInt(channel) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}

package org.programmereporting.sample;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** Colours as 0xRRGGBB in either kind of workbook: the older kind keeps them in a palette. */
final class Paint {
    private static final int FIRST_FREE = 0x20;

    private final Workbook workbook;
    private final Map<Integer, Short> palette = new HashMap<>();

    Paint(Workbook workbook) {
        this.workbook = workbook;
    }

    void fill(CellStyle style, int rgb) {
        if (style instanceof XSSFCellStyle xssf) {
            xssf.setFillForegroundColor(colour(rgb));
        } else {
            style.setFillForegroundColor(index(rgb));
        }
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    void font(Font font, int rgb) {
        if (font instanceof XSSFFont xssf) {
            xssf.setColor(colour(rgb));
        } else if (font instanceof HSSFFont hssf) {
            hssf.setColor(index(rgb));
        }
    }

    void border(CellStyle style, int rgb) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (style instanceof XSSFCellStyle xssf) {
            xssf.setTopBorderColor(colour(rgb));
            xssf.setBottomBorderColor(colour(rgb));
            xssf.setLeftBorderColor(colour(rgb));
            xssf.setRightBorderColor(colour(rgb));
        } else {
            style.setTopBorderColor(index(rgb));
            style.setBottomBorderColor(index(rgb));
            style.setLeftBorderColor(index(rgb));
            style.setRightBorderColor(index(rgb));
        }
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }

    private short index(int rgb) {
        return palette.computeIfAbsent(rgb, this::define);
    }

    private short define(int rgb) {
        short index = (short) (FIRST_FREE + palette.size());
        ((HSSFWorkbook) workbook)
                .getCustomPalette()
                .setColorAtIndex(index, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb);
        return index;
    }
}

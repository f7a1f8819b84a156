package org.programmereporting.report.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** No number or date turns into ####: a column is as wide as its longest. */
final class WidthRules implements SheetRule {
    private static final double LONGEST_MONTH = 42_277; // 30 September 2015
    private static final double BETWEEN = 0.5;

    private record Shown(int column, short style) {}

    @Override
    public List<Breach> check(ReadSheet sheet) {
        Map<Shown, XSSFCell> widest = new HashMap<>();
        for (XSSFCell cell : sheet.cells()) {
            if (cell.getCellType() == CellType.NUMERIC) {
                Shown shown =
                        new Shown(cell.getColumnIndex(), cell.getCellStyle().getIndex());
                widest.merge(shown, cell, WidthRules::wider);
            }
        }
        DataFormatter formatter = new DataFormatter(Locale.UK);
        List<Breach> breaches = new ArrayList<>();
        for (XSSFCell cell : widest.values()) {
            String text = shown(formatter, cell);
            if (text.length() + BETWEEN > sheet.poi().getColumnWidth(cell.getColumnIndex()) / 256.0) {
                breaches.add(sheet.breach("column-width", cell, "\"" + text + "\" does not fit; widen the column"));
            }
        }
        return breaches;
    }

    /** The longer of two values of one format, judged by size: formatting every cell would take too long. */
    private static XSSFCell wider(XSSFCell one, XSSFCell other) {
        return size(other) > size(one) ? other : one;
    }

    private static double size(XSSFCell cell) {
        double value = cell.getNumericCellValue();
        return value < 0 ? -value * 10 : value; // a minus takes the room of a digit
    }

    private static String shown(DataFormatter formatter, XSSFCell cell) {
        double value = DateUtil.isCellDateFormatted(cell) ? LONGEST_MONTH : cell.getNumericCellValue();
        return formatter.formatRawCellContents(
                value, cell.getCellStyle().getDataFormat(), cell.getCellStyle().getDataFormatString());
    }
}

package org.programmereporting.report.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.programmereporting.report.Mark;

/**
 * No empty cell in a table, only known shorthand in columns of numbers and dates, no formula, no error, and text that looks like a formula is kept
 * from becoming one. In columns of text, what looks like shorthand may be a return's own words: there it is advice.
 */
final class CellRules implements SheetRule {
    private static final Set<String> MARKS =
            Arrays.stream(Mark.values()).map(Mark::text).collect(Collectors.toUnmodifiableSet());
    private static final Pattern SHORTHAND = Pattern.compile("\\[[^\\[\\]]*]");
    private static final Pattern FORMULA_LIKE = Pattern.compile("[=+@\\t\\r-]");
    private static final Pattern SHORT = Pattern.compile("\\[\\w{1,2}]");

    @Override
    public List<Breach> check(ReadSheet sheet) {
        List<Breach> breaches = new ArrayList<>();
        sheet.cells().forEach(cell -> checkKind(sheet, cell, breaches));
        sheet.tableArea().ifPresent(area -> checkFilled(sheet, area, breaches));
        sheet.body().forEach(cell -> checkMark(sheet, cell, breaches));
        return breaches;
    }

    private static void checkKind(ReadSheet sheet, XSSFCell cell, List<Breach> breaches) {
        if (cell.getCellType() == CellType.FORMULA) {
            breaches.add(sheet.breach("no-formula", cell, "holds a formula; write its value"));
        } else if (cell.getCellType() == CellType.ERROR) {
            breaches.add(sheet.breach("no-error", cell, "holds an error; write the value, or a mark such as [x]"));
        } else if (FORMULA_LIKE.matcher(ReadSheet.text(cell)).lookingAt()
                && !cell.getCellStyle().getQuotePrefixed()) {
            breaches.add(sheet.breach(
                    "text-as-text", cell, "would become a formula when edited; set the quote prefix on its style"));
        }
    }

    private static void checkFilled(ReadSheet sheet, CellRangeAddress area, List<Breach> breaches) {
        for (int at = area.getFirstRow() + 1; at <= area.getLastRow(); at++) {
            XSSFRow row = sheet.poi().getRow(at);
            for (int column = area.getFirstColumn(); column <= area.getLastColumn(); column++) {
                XSSFCell cell = row == null ? null : row.getCell(column);
                if (cell == null || ReadSheet.isBlank(cell)) {
                    String address = new CellAddress(at, column).formatAsString();
                    breaches.add(new Breach(
                            "no-empty-cell",
                            sheet.name(),
                            address,
                            "is empty; write the value, or a mark that says why not"));
                }
            }
        }
    }

    private static void checkMark(ReadSheet sheet, XSSFCell cell, List<Breach> breaches) {
        String text = ReadSheet.text(cell);
        if (!SHORTHAND.matcher(text).matches() || MARKS.contains(text)) {
            return;
        }
        if (!ReadSheet.isMarkedAsText(cell)) {
            breaches.add(sheet.breach("known-mark", cell, text + " is no known shorthand; use one of " + known()));
        } else if (SHORT.matcher(text).matches()) {
            breaches.add(sheet.breach(
                    Breach.ADVICE + "known-mark", cell, text + " looks like shorthand but is none of " + known()));
        }
    }

    private static String known() {
        return MARKS.stream().sorted().collect(Collectors.joining(" "));
    }
}

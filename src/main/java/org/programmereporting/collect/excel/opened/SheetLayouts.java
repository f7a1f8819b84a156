package org.programmereporting.collect.excel.opened;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.programmereporting.collect.excel.parts.WorkbookProblem;
import org.programmereporting.collect.excel.sheets.Area;
import org.programmereporting.collect.excel.sheets.SheetLayout;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.FindingCode;

/** Takes a sheet's layout out of a workbook, as far as its values are concerned. */
final class SheetLayouts {
    private static final int MOST_AREAS = 2_000;

    private SheetLayouts() {}

    static SheetLayout of(Sheet sheet, Collection<CellAddress> values) throws WorkbookProblem {
        if (sheet.getNumMergedRegions() > MOST_AREAS) {
            throw new WorkbookProblem(
                    FindingCode.FILE_TOO_LARGE,
                    "The sheet " + sheet.getSheetName() + " has more than 2,000 merged areas. Copy the answers into a"
                            + " fresh form.");
        }
        Workbook workbook = sheet.getWorkbook();
        boolean hidden = workbook.getSheetVisibility(workbook.getSheetIndex(sheet)) != SheetVisibility.VISIBLE;
        List<Area> merged =
                sheet.getMergedRegions().stream().map(SheetLayouts::area).toList();
        Set<Integer> rows = distinct(values, CellAddress::row).stream()
                .filter(row -> isHidden(sheet.getRow(row)))
                .collect(Collectors.toSet());
        Set<Integer> columns = distinct(values, CellAddress::column).stream()
                .filter(column -> sheet.isColumnHidden(column) || sheet.getColumnWidth(column) == 0)
                .collect(Collectors.toSet());
        return new SheetLayout(hidden, rows, columns, merged);
    }

    private static boolean isHidden(Row row) {
        boolean flat = row instanceof XSSFRow line
                ? line.getCTRow().isSetHt() && line.getCTRow().getHt() == 0
                : row.getHeight() == 0;
        return row.getZeroHeight() || flat;
    }

    private static Set<Integer> distinct(Collection<CellAddress> values, ToIntFunction<CellAddress> part) {
        return values.stream().mapToInt(part).boxed().collect(Collectors.toSet());
    }

    private static Area area(CellRangeAddress range) {
        return new Area(
                new CellAddress(range.getFirstColumn(), range.getFirstRow()),
                new CellAddress(range.getLastColumn(), range.getLastRow()));
    }
}

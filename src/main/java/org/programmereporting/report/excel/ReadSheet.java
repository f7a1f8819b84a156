package org.programmereporting.report.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** A sheet of a finished workbook, read back. The first sheet is the cover and has no table. */
final class ReadSheet {
    /** The number format of cells that may hold anything that a return said. */
    private static final String TEXT_FORMAT = "@";

    private final XSSFSheet poi;
    private final Optional<CellRangeAddress> tableArea;
    private final List<XSSFCell> cells;

    ReadSheet(XSSFSheet poi) {
        this.poi = poi;
        this.tableArea = poi.getTables().stream().findFirst().map(ReadSheet::area);
        this.cells = cellsOf(poi);
    }

    XSSFSheet poi() {
        return poi;
    }

    String name() {
        return poi.getSheetName();
    }

    boolean isCover() {
        return poi.getWorkbook().getSheetIndex(poi) == 0;
    }

    List<XSSFTable> tables() {
        return poi.getTables();
    }

    /** The area of the first table, headings included. */
    Optional<CellRangeAddress> tableArea() {
        return tableArea;
    }

    static CellRangeAddress area(XSSFTable table) {
        AreaReference area = table.getArea();
        return new CellRangeAddress(
                area.getFirstCell().getRow(),
                area.getLastCell().getRow(),
                area.getFirstCell().getCol(),
                area.getLastCell().getCol());
    }

    /** All cells of the file, row by row. */
    List<XSSFCell> cells() {
        return cells;
    }

    private static List<XSSFCell> cellsOf(XSSFSheet poi) {
        List<XSSFCell> cells = new ArrayList<>();
        poi.forEach(row -> row.forEach(cell -> cells.add((XSSFCell) cell)));
        return List.copyOf(cells);
    }

    /** The cells under the headings. */
    List<XSSFCell> body() {
        CellRangeAddress area = tableArea().orElse(null);
        return area == null
                ? List.of()
                : cells().stream()
                        .filter(cell -> cell.getRowIndex() > area.getFirstRow() && area.isInRange(cell))
                        .toList();
    }

    /** The title, the introduction and the headings; on the cover, everything. */
    List<XSSFCell> prose() {
        int last = tableArea().map(CellRangeAddress::getFirstRow).orElse(Integer.MAX_VALUE);
        return cells().stream().filter(cell -> cell.getRowIndex() <= last).toList();
    }

    String text(int row, int column) {
        var found = poi.getRow(row) == null ? null : poi.getRow(row).getCell(column);
        return found == null ? "" : text(found);
    }

    static String text(XSSFCell cell) {
        return cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }

    static boolean isBlank(XSSFCell cell) {
        return cell.getCellType() == CellType.BLANK
                || (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().isBlank());
    }

    static boolean isMarkedAsText(XSSFCell cell) {
        return TEXT_FORMAT.equals(cell.getCellStyle().getDataFormatString());
    }

    Breach breach(String rule, String message) {
        return Breach.ofSheet(rule, name(), message);
    }

    Breach breach(String rule, XSSFCell cell, String message) {
        return new Breach(rule, name(), cell.getAddress().formatAsString(), message);
    }
}

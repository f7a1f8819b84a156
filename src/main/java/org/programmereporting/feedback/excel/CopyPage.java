package org.programmereporting.feedback.excel;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.programmereporting.excel.ArialWidth;
import org.programmereporting.excel.PageSetup;
import org.programmereporting.feedback.CopySheet;
import org.programmereporting.feedback.CopySheet.Remark;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.Severity;

/** A sheet of the form as it was sent: each value in its place as what it was, with a fill and a comment where something is wrong. */
final class CopyPage {
    private static final double MOST_WIDE = 44;
    private static final float TITLE_POINTS = 22;
    private static final double MOST_NARROW = 40;
    private static final int FIRST_YEAR = 1901; // earlier days have no date in a workbook, or a wrong one
    private static final int LAST_YEAR = 9999;

    private final XSSFSheet sheet;
    private final CopySheet copy;
    private final Styles styles;
    private final Room room = new Room(MOST_WIDE);
    private final Map<Integer, Integer> cellsInRow = new HashMap<>();
    private final Map<Integer, Integer> headingsInRow = new HashMap<>();

    CopyPage(XSSFWorkbook workbook, CopySheet copy, Styles styles) {
        this.sheet = PageSetup.across(workbook.createSheet(copy.name()));
        this.copy = copy;
        this.styles = styles;
        copy.cells().keySet().forEach(address -> cellsInRow.merge(address.row(), 1, Integer::sum));
        copy.headings().forEach(address -> headingsInRow.merge(address.row(), 1, Integer::sum));
    }

    void write() {
        Set<CellAddress> addresses = new TreeSet<>(copy.cells().keySet());
        addresses.addAll(copy.remarks().keySet());
        for (CellAddress address : addresses) {
            RawCell.Content content =
                    Optional.ofNullable(copy.cells().get(address)).orElseGet(RawCell.Blank::new);
            write(address, content);
        }
        room.set(sheet);
        if (!addresses.isEmpty()) {
            ignoreNumbersAsText(addresses);
        }
        new Comments(sheet, room, styles).add(copy.remarks());
    }

    private void ignoreNumbersAsText(Set<CellAddress> addresses) {
        int last = addresses.stream().mapToInt(CellAddress::row).max().orElse(0);
        int column = addresses.stream().mapToInt(CellAddress::column).max().orElse(0);
        sheet.addIgnoredErrors(new CellRangeAddress(0, last, 0, column), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private void write(CellAddress address, RawCell.Content content) {
        XSSFCell cell = row(address.row()).createCell(address.column());
        Optional<Severity> severity =
                Optional.ofNullable(copy.remarks().get(address)).map(Remark::severity);
        if (content instanceof RawCell.Numeric number) {
            cell.setCellValue(number.number().doubleValue());
            cell.setCellStyle(styles.value(Styles.Format.NUMBER, severity));
            room.ask(address.row(), address.column(), content.toString());
        } else if (content instanceof RawCell.Dated dated && isDate(dated.day())) {
            cell.setCellValue(dated.day());
            cell.setCellStyle(styles.value(Styles.Format.DATE, severity));
            room.ask(address.row(), address.column(), content.toString());
        } else if (content instanceof RawCell.Logical logical) {
            cell.setCellValue(logical.value());
            cell.setCellStyle(styles.value(Styles.Format.NUMBER, severity));
        } else if (content instanceof RawCell.Blank) {
            cell.setCellStyle(styles.value(Styles.Format.NUMBER, severity));
        } else {
            text(cell, address, content.toString(), severity);
        }
    }

    private void text(XSSFCell cell, CellAddress address, String text, Optional<Severity> severity) {
        Styles.Kind kind = kind(address, text, severity);
        styles.put(cell, text);
        cell.setCellStyle(styles.text(kind, severity, text));
        switch (kind) {
            case HEADING -> room.askHeading(address.row(), address.column(), text);
            case LABEL -> room.askBold(address.row(), address.column(), text);
            case BODY -> room.ask(address.row(), address.column(), text);
            case TITLE -> row(address.row()).setHeightInPoints(TITLE_POINTS);
            default -> {} // it runs on and widens nothing
        }
    }

    private Styles.Kind kind(CellAddress address, String text, Optional<Severity> severity) {
        boolean isHeading = copy.headings().contains(address);
        if (severity.isEmpty() && isAlone(address) && (isHeading || ArialWidth.of(text) > MOST_NARROW)) {
            return isHeading && address.row() == 0 ? Styles.Kind.TITLE : Styles.Kind.RUNNING;
        }
        return !isHeading
                ? Styles.Kind.BODY
                : headingsInRow.getOrDefault(address.row(), 0) > 1 ? Styles.Kind.HEADING : Styles.Kind.LABEL;
    }

    /** Nothing stands beside it. */
    private boolean isAlone(CellAddress address) {
        return cellsInRow.getOrDefault(address.row(), 0) == 1;
    }

    private XSSFRow row(int number) {
        XSSFRow row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }

    private static boolean isDate(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}

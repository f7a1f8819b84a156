package org.programmereporting.feedback.excel;

import java.util.List;
import java.util.Optional;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.programmereporting.excel.PageSetup;
import org.programmereporting.excel.WrappedText;
import org.programmereporting.feedback.Entry;
import org.programmereporting.feedback.ListSheet;
import org.programmereporting.returns.Severity;

/** A list: title, lines, and one Excel table. */
final class ListPage {
    private static final double MOST_WIDE = 62;
    private static final double LINE_WIDTH = 120;
    private static final float TITLE_POINTS = 24;

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;
    private final ListSheet list;
    private final Styles styles;
    private final Room room = new Room(MOST_WIDE);
    private int next;

    ListPage(XSSFWorkbook workbook, ListSheet list, Styles styles) {
        this.workbook = workbook;
        this.sheet = PageSetup.across(workbook.createSheet(list.name()));
        this.list = list;
        this.styles = styles;
    }

    void write() {
        running(Styles.Kind.TITLE, list.title()).setHeightInPoints(TITLE_POINTS);
        for (String line : list.lines()) {
            WrappedText.of(line, LINE_WIDTH).forEach(part -> running(Styles.Kind.LINE, part));
        }
        if (!list.headings().isEmpty()) {
            writeTable();
        }
        room.set(sheet);
    }

    private XSSFRow running(Styles.Kind kind, String text) {
        XSSFRow row = sheet.createRow(next++);
        text(row, 0, kind, Optional.empty(), text);
        return row;
    }

    private void writeTable() {
        int first = next;
        XSSFRow headings = sheet.createRow(next++);
        for (int column = 0; column < list.headings().size(); column++) {
            String heading = list.headings().get(column);
            room.askHeading(first, column, heading);
            text(headings, column, Styles.Kind.HEADING, Optional.empty(), heading);
        }
        for (List<Entry> entries : list.rows()) {
            XSSFRow row = sheet.createRow(next++);
            for (int column = 0; column < entries.size(); column++) {
                write(row, column, entries.get(column));
            }
        }
        CellRangeAddress area =
                new CellRangeAddress(first, next - 1, 0, list.headings().size() - 1);
        declare(area);
        sheet.addIgnoredErrors(area, IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private void declare(CellRangeAddress area) {
        XSSFTable table = sheet.createTable(new AreaReference(area.formatAsString(), SpreadsheetVersion.EXCEL2007));
        table.setName(list.table());
        table.setDisplayName(list.table());
        for (int column = 0; column < list.headings().size(); column++) {
            table.getColumns().get(column).setName(list.headings().get(column));
        }
    }

    private void write(XSSFRow row, int column, Entry entry) {
        if (entry instanceof Entry.Day day) {
            cell(row, column, Styles.Format.DATE, entry).setCellValue(day.day());
        } else if (entry instanceof Entry.Whole whole) {
            cell(row, column, Styles.Format.NUMBER, entry).setCellValue((double) whole.number());
        } else if (entry instanceof Entry.Grade grade) {
            wrapped(row, column, Styles.Kind.BODY, Optional.of(grade.severity()), grade.text());
        } else if (entry instanceof Entry.Link link) {
            link(wrapped(row, column, Styles.Kind.LINK, Optional.empty(), link.text()), link);
        } else {
            wrapped(row, column, Styles.Kind.BODY, Optional.empty(), entry.text());
        }
    }

    private XSSFCell cell(XSSFRow row, int column, Styles.Format format, Entry entry) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.value(format, Optional.empty()));
        room.ask(row.getRowNum(), column, entry.text());
        return cell;
    }

    private void link(XSSFCell cell, Entry.Link link) {
        XSSFHyperlink hyperlink = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        hyperlink.setAddress("'" + link.sheet().replace("'", "''") + "'!" + link.cell());
        cell.setHyperlink(hyperlink);
    }

    private XSSFCell wrapped(XSSFRow row, int column, Styles.Kind kind, Optional<Severity> severity, String text) {
        room.ask(row.getRowNum(), column, text);
        return text(row, column, kind, severity, text);
    }

    private XSSFCell text(XSSFRow row, int column, Styles.Kind kind, Optional<Severity> severity, String text) {
        XSSFCell cell = row.createCell(column);
        styles.put(cell, text);
        cell.setCellStyle(styles.text(kind, severity, text));
        return cell;
    }
}

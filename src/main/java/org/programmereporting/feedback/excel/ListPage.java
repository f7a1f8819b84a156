package org.programmereporting.feedback.excel;

import java.util.List;
import java.util.Optional;
import org.programmereporting.excel.WrappedText;
import org.programmereporting.excel.xlsx.Area;
import org.programmereporting.excel.xlsx.Sheet;
import org.programmereporting.feedback.Entry;
import org.programmereporting.feedback.ListSheet;
import org.programmereporting.returns.Severity;

/** A list: title, lines, and one Excel table. */
final class ListPage {
    private static final double MOST_WIDE = 62;
    private static final double LINE_WIDTH = 120;
    private static final float TITLE_POINTS = 24;

    private final Sheet sheet;
    private final ListSheet list;
    private final Styles styles;
    private final Room room = new Room(MOST_WIDE);
    private int next;

    ListPage(Sheet sheet, ListSheet list, Styles styles) {
        this.sheet = sheet;
        this.list = list;
        this.styles = styles;
    }

    void write() {
        sheet.height(next, TITLE_POINTS);
        running(Styles.Kind.TITLE, list.title());
        for (String line : list.lines()) {
            WrappedText.of(line, LINE_WIDTH).forEach(part -> running(Styles.Kind.LINE, part));
        }
        if (!list.headings().isEmpty()) {
            writeTable();
        }
        room.set(sheet);
    }

    private void running(Styles.Kind kind, String text) {
        text(next++, 0, kind, Optional.empty(), text);
    }

    private void writeTable() {
        int headings = next++;
        for (int column = 0; column < list.headings().size(); column++) {
            String heading = list.headings().get(column);
            room.askHeading(headings, column, heading);
            text(headings, column, Styles.Kind.HEADING, Optional.empty(), heading);
        }
        for (List<Entry> entries : list.rows()) {
            int row = next++;
            for (int column = 0; column < entries.size(); column++) {
                write(row, column, entries.get(column));
            }
        }
        Area area = new Area(headings, 0, next - 1, list.headings().size() - 1);
        sheet.table(list.table(), area, list.headings());
        sheet.keepTextNumbers(area);
    }

    private void write(int row, int column, Entry entry) {
        room.ask(row, column, entry.text());
        if (entry instanceof Entry.Day day) {
            sheet.day(row, column, styles.value(Styles.Format.DATE, Optional.empty()), day.day());
        } else if (entry instanceof Entry.Whole whole) {
            sheet.number(row, column, styles.value(Styles.Format.NUMBER, Optional.empty()), (double) whole.number());
        } else if (entry instanceof Entry.Grade grade) {
            text(row, column, Styles.Kind.BODY, Optional.of(grade.severity()), grade.text());
        } else if (entry instanceof Entry.Link link) {
            text(row, column, Styles.Kind.LINK, Optional.empty(), link.text());
            sheet.link(row, column, link.sheet(), link.cell().toString());
        } else {
            text(row, column, Styles.Kind.BODY, Optional.empty(), entry.text());
        }
    }

    private void text(int row, int column, Styles.Kind kind, Optional<Severity> severity, String text) {
        sheet.text(row, column, styles.text(kind, severity, text), text);
    }
}

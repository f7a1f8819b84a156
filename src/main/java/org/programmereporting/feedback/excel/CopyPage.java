package org.programmereporting.feedback.excel;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.programmereporting.excel.ArialWidth;
import org.programmereporting.excel.xlsx.Area;
import org.programmereporting.excel.xlsx.Sheet;
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

    private final Sheet sheet;
    private final CopySheet copy;
    private final Styles styles;
    private final Room room = new Room(MOST_WIDE);
    private final Map<Integer, Integer> cellsInRow = new HashMap<>();
    private final Map<Integer, Integer> headingsInRow = new HashMap<>();

    CopyPage(Sheet sheet, CopySheet copy, Styles styles) {
        this.sheet = sheet;
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
        new Comments(sheet, room).add(copy.remarks());
    }

    private void ignoreNumbersAsText(Set<CellAddress> addresses) {
        int last = addresses.stream().mapToInt(CellAddress::row).max().orElse(0);
        int column = addresses.stream().mapToInt(CellAddress::column).max().orElse(0);
        sheet.keepTextNumbers(new Area(0, 0, last, column));
    }

    private void write(CellAddress address, RawCell.Content content) {
        int row = address.row();
        int column = address.column();
        Optional<Severity> severity =
                Optional.ofNullable(copy.remarks().get(address)).map(Remark::severity);
        if (content instanceof RawCell.Numeric number) {
            double value = number.number().doubleValue();
            sheet.number(row, column, styles.value(Styles.Format.NUMBER, severity), value);
            room.ask(row, column, content.toString());
        } else if (content instanceof RawCell.Dated dated && isDate(dated.day())) {
            sheet.day(row, column, styles.value(Styles.Format.DATE, severity), dated.day());
            room.ask(row, column, content.toString());
        } else if (content instanceof RawCell.Logical logical) {
            sheet.truth(row, column, styles.value(Styles.Format.NUMBER, severity), logical.value());
        } else if (content instanceof RawCell.Blank) {
            sheet.blank(row, column, styles.value(Styles.Format.NUMBER, severity));
        } else {
            text(row, column, kind(address, content.toString(), severity), severity, content.toString());
        }
    }

    private void text(int row, int column, Styles.Kind kind, Optional<Severity> severity, String text) {
        sheet.text(row, column, styles.text(kind, severity, text), text);
        switch (kind) {
            case HEADING -> room.askHeading(row, column, text);
            case LABEL -> room.askBold(row, column, text);
            case BODY -> room.ask(row, column, text);
            case TITLE -> sheet.height(row, TITLE_POINTS);
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

    private static boolean isDate(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}

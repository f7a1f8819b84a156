package org.programmereporting.forms.excel;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.programmereporting.excel.ArialWidth;
import org.programmereporting.forms.FieldWords;
import org.programmereporting.forms.IssuedCell;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.FieldType;
import org.programmereporting.returns.FormField;

/** The columns of a sheet's table: each under its heading, the guidance above it where the form leaves a row, and wide enough for its answers. */
final class TableFields {
    private static final double PADDING = 3;
    private static final double BOLD = 1.2;
    private static final int LEAST = 13;
    private static final int SHORT_TEXT = 20;
    private static final int TEXT = 200;
    private static final int TEXT_WIDTH = 20;
    private static final int LONG_TEXT_WIDTH = 38;

    private final FormPage page;
    private final List<FormField> columns;
    private final boolean alone;
    private final List<IssuedCell> cells;

    TableFields(FormPage page, List<FormField> onSheet, List<IssuedCell> cells) {
        this.page = page;
        this.columns =
                onSheet.stream().filter(field -> !field.table().isEmpty()).toList();
        this.alone = columns.size() == onSheet.size()
                && columns.stream().map(FormField::table).distinct().count() == 1;
        this.cells = cells;
    }

    /** @param printed where headings stand: a row that holds one has no room for guidance */
    void write(List<CellAddress> printed) {
        for (FormField column : columns) {
            CellAddress heading = column.cell();
            page.widen(heading.column(), width(column));
            page.print(heading, Look.HEADING, column.label());
            CellAddress above = heading.down(-1);
            boolean free = alone && above.row() >= 0 && printed.stream().noneMatch(at -> at.row() == above.row());
            String guidance = FieldWords.guidance(column);
            if (free && !guidance.isEmpty()) {
                page.print(above, Look.HINT, guidance);
            }
        }
        if (alone) {
            FormField key = columns.get(0);
            // the headings stay in sight while a long table is filled in, and stand on every page of print
            page.sheet().createFreezePane(key.cell().column() + 1, key.cell().row() + 1);
            page.sheet()
                    .setRepeatingRows(
                            new CellRangeAddress(key.cell().row(), key.cell().row(), -1, -1));
        }
    }

    private int width(FormField column) {
        double heading = ArialWidth.ofLongestWord(column.label()) * BOLD + PADDING;
        return (int) Math.ceil(Math.max(LEAST, Math.max(heading, answerWidth(column))));
    }

    private double answerWidth(FormField column) {
        List<String> words = WordLists.of(column);
        if (!words.isEmpty()) {
            return words.stream().mapToDouble(ArialWidth::of).max().orElse(0) + PADDING;
        } else if (column.type() != FieldType.TEXT && column.type() != FieldType.EMAIL) {
            return LEAST;
        } else if (isPrinted(column)) {
            return printedWidth(column);
        }
        int most = column.largest().map(number -> number.intValue()).orElse(Integer.MAX_VALUE);
        return most <= SHORT_TEXT ? LEAST : most <= TEXT ? TEXT_WIDTH : LONG_TEXT_WIDTH;
    }

    /** Nothing will be typed there. */
    private boolean isPrinted(FormField column) {
        return cells.stream().filter(cell -> cell.field().equals(column)).noneMatch(IssuedCell::open);
    }

    private double printedWidth(FormField column) {
        double widest = cells.stream()
                .filter(cell -> cell.field().equals(column))
                .flatMap(cell -> cell.value().stream())
                .mapToDouble(value -> ArialWidth.of(value.toString()))
                .max()
                .orElse(0);
        return Math.min(TEXT_WIDTH, widest + PADDING);
    }
}

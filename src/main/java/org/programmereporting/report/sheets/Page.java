package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Chart;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Sheet;
import org.programmereporting.report.ShortLines;
import org.programmereporting.report.Table;
import org.programmereporting.returns.SheetName;

/**
 * A sheet with its opening in the order that the accessibility rules ask: how many tables, notes, what the marks mean, source; then what the reader
 * must know.
 */
final class Page {
    private static final Pattern LOOKS_LIKE_A_CELL = Pattern.compile("[A-Za-z]{1,3}[0-9]*|[Rr][0-9]*[Cc][0-9]*");

    private final String name;
    private final String title;
    private final String source;
    private final List<String> remarks = new ArrayList<>();
    private final List<Chart> charts = new ArrayList<>();
    private String notes = "";

    Page(String name, String title, String source) {
        this.name = shortened(name);
        this.title = title;
        this.source = source;
    }

    /** The line that refers to the notes, or nothing. */
    Page notes(String line) {
        notes = line;
        return this;
    }

    /** What the reader must know; an empty remark is left out. */
    Page remark(String remark) {
        if (!remark.isBlank()) {
            remarks.add(remark);
        }
        return this;
    }

    Page remarks(List<String> all) {
        all.forEach(this::remark);
        return this;
    }

    Page chart(Chart chart) {
        charts.add(chart);
        return this;
    }

    Sheet.Tabular with(TableBuilder rows, String whenEmpty) {
        Table table = rows.named(tableName(name), whenEmpty);
        List<String> introduction = new ArrayList<>();
        introduction.add(Sheet.Tabular.ONE_TABLE);
        introduction.add(notes.isEmpty() ? "This sheet refers to no notes." : notes);
        introduction.add(marks(table));
        introduction.add(source);
        introduction.addAll(remarks);
        List<String> lines = introduction.stream()
                .flatMap(paragraph -> ShortLines.of(paragraph).stream())
                .toList();
        return new Sheet.Tabular(name, title, lines, table, charts);
    }

    private static String marks(Table table) {
        Set<Mark> used = EnumSet.noneOf(Mark.class);
        for (List<Cell> row : table.rows()) {
            for (Cell cell : row) {
                if (cell instanceof Cell.Marked marked) {
                    used.add(marked.mark());
                } else if (cell instanceof Cell.Revised) {
                    used.add(Mark.REVISED);
                }
            }
        }
        return "There are no blank cells."
                + used.stream()
                        .map(mark -> " " + mark.text() + " means " + mark.meaning() + ".")
                        .collect(Collectors.joining());
    }

    /** Cut to what Excel allows. */
    static String shortened(String name) {
        return name.length() <= SheetName.LONGEST
                ? name
                : name.substring(0, SheetName.LONGEST).strip();
    }

    /** Letters, digits and underscores, and never the address of a cell. */
    static String tableName(String sheet) {
        String name = sheet.replaceAll("[^A-Za-z0-9]+", "_");
        boolean plain = name.matches("[A-Za-z].*")
                && !LOOKS_LIKE_A_CELL.matcher(name).matches()
                && !name.matches("(?i)table\\d*");
        return plain ? name : "Figures_" + name;
    }
}

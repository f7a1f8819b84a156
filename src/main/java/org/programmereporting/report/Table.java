package org.programmereporting.report;

import java.util.List;

/**
 * A rectangle of cells under one heading row.
 *
 * @param name the Excel table's name: a letter, then letters, digits and underscores; unique in the workbook
 * @param columns at least one; headings unique and not empty
 * @param rows at least one; each as wide as the columns
 */
public record Table(String name, List<Column> columns, List<List<Cell>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** A column's heading and how its cells are shown. */
    public record Column(String heading, Format format) {}

    /** How the values of a column are shown; text and marks in it stay as they are. */
    public enum Format {
        /** Text, wrapped in a narrow column. */
        TEXT,
        /** Long text (messages, narratives): a wide, wrapped column. */
        LONG_TEXT,
        /** 1,234 */
        WHOLE,
        /** 1,234.5 */
        DECIMAL,
        /** 12.3% of a fraction 0.123 */
        PERCENT,
        /** 30 June 2015; 30 Jun 2015 in workbooks */
        DATE,
        /** June 2015, of the month's last day */
        MONTH
    }
}

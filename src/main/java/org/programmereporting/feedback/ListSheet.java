package org.programmereporting.feedback;

import java.util.List;

/**
 * A sheet with one list: a title, some lines, and a table below them.
 *
 * @param name of the sheet
 * @param table the table's name in the workbook
 * @param headings none when there is nothing to list
 * @param rows each with an entry a heading
 */
public record ListSheet(
        String name, String title, List<String> lines, String table, List<String> headings, List<List<Entry>> rows) {
    public ListSheet {
        lines = List.copyOf(lines);
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
    }
}

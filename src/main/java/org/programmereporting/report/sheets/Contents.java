package org.programmereporting.report.sheets;

import java.util.List;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Sheet;

/** The sheets of the workbook, each with a link to it. */
final class Contents {
    static final String NAME = "Contents";

    private Contents() {}

    static Sheet.Tabular of(Composition composition, List<Sheet.Tabular> sheets) {
        TableBuilder table = new TableBuilder().text("Sheet").longText("What it shows");
        sheets.forEach(sheet -> table.row(new Cell.Link(sheet.name(), sheet.name(), "A1"), Cell.of(sheet.title())));
        return composition
                .page(NAME, NAME)
                .remark("Each name in the first column is a link to its sheet.")
                .with(table, "There are no sheets.");
    }
}

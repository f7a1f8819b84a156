package org.programmereporting.report.html;

import java.util.List;
import java.util.stream.Stream;
import org.programmereporting.report.Report;
import org.programmereporting.report.Sheet;

/** The sheets of a report with a table, in the page's order: the contents are the page's own, the notes come last. */
final class Tables {
    static final String CONTENTS = "Contents";
    private static final String NOTES = "Notes";

    private Tables() {}

    static List<Sheet.Tabular> of(Report report) {
        List<Sheet.Tabular> all = report.sheets().stream()
                .filter(Sheet.Tabular.class::isInstance)
                .map(Sheet.Tabular.class::cast)
                .filter(sheet -> !sheet.name().equals(CONTENTS))
                .toList();
        return Stream.concat(
                        all.stream().filter(sheet -> !isNotes(sheet)),
                        all.stream().filter(Tables::isNotes))
                .toList();
    }

    static boolean isNotes(Sheet.Tabular sheet) {
        return sheet.name().equals(NOTES);
    }
}

package org.programmereporting.returns;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Findings as a reader goes through the files: by file, sheet in the order of the form, row, column, code. */
public final class FindingOrder {
    private static final Pattern LINE = Pattern.compile("line (\\d{1,9})");

    private FindingOrder() {}

    public static Comparator<Finding> of(ReturnForm form) {
        List<String> sheets = form.sheets();
        return Comparator.comparing((Finding finding) -> finding.source().file())
                .thenComparing(finding -> place(sheets, finding.source().sheet()))
                .thenComparing(finding -> finding.source().sheet())
                .thenComparing(finding -> address(finding.source().cell()))
                .thenComparing(finding -> finding.source().cell())
                .thenComparing(finding -> finding.code().id())
                .thenComparing(Finding::field)
                .thenComparing(Finding::value)
                .thenComparing(Finding::message);
    }

    /** A file as a whole before its sheets, sheets that the form does not know after those it does. */
    private static int place(List<String> sheets, String sheet) {
        if (sheet.isEmpty()) {
            return -1;
        }
        int place = sheets.indexOf(sheet);
        return place < 0 ? sheets.size() : place;
    }

    private static CellAddress address(String cell) {
        Matcher line = LINE.matcher(cell);
        Optional<CellAddress> row =
                line.matches() ? Optional.of(new CellAddress(0, Integer.parseInt(line.group(1)))) : Optional.empty();
        return row.or(() -> CellAddress.of(cell)).orElse(new CellAddress(-1, -1));
    }
}

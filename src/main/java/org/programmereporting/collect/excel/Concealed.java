package org.programmereporting.collect.excel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.programmereporting.collect.excel.sheets.SheetCells;
import org.programmereporting.collect.excel.sheets.SheetLayout;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;

/** Tells which answers were read from where nobody sees them. */
record Concealed(String file, SheetCells sheet) {
    private static final int MOST_NAMED = 10;

    List<Finding> findings(Collection<CellAddress> read) {
        List<CellAddress> filled =
                read.stream().filter(cell -> !sheet.isBlank(cell)).sorted().toList();
        SheetLayout layout = sheet.layout();
        if (layout.hidden() && !filled.isEmpty()) {
            return List.of(query("", "The sheet is hidden; its answers were read. Show it, and check them."));
        }
        List<Finding> findings = new ArrayList<>();
        addHidden(findings, "row", layout.hiddenRows(), filled, CellAddress::row, row -> String.valueOf(row + 1));
        addHidden(
                findings,
                "column",
                layout.hiddenColumns(),
                filled,
                CellAddress::column,
                column -> new CellAddress(column, 0).toString().replace("1", ""));
        return findings;
    }

    private void addHidden(
            List<Finding> findings,
            String kind,
            Set<Integer> hidden,
            List<CellAddress> filled,
            Function<CellAddress, Integer> part,
            Function<Integer, String> name) {
        List<CellAddress> unseen = filled.stream()
                .filter(cell -> hidden.contains(part.apply(cell)))
                .toList();
        List<Integer> places = unseen.stream().map(part).distinct().sorted().toList();
        if (places.isEmpty()) {
            return;
        }
        String more = places.size() > MOST_NAMED ? " and " + (places.size() - MOST_NAMED) + " more" : "";
        String names = places.stream().limit(MOST_NAMED).map(name).collect(Collectors.joining(", ")) + more;
        findings.add(query(
                unseen.get(0).toString(),
                places.size() == 1
                        ? "The " + kind + " " + names + " is hidden and holds answers; they were read. Show it, and"
                                + " check what is in it."
                        : "The " + kind + "s " + names + " are hidden and hold answers; they were read. Show them, and"
                                + " check what is in them."));
    }

    private Finding query(String cell, String words) {
        return new Finding(
                FindingCode.CELL_HIDDEN, Severity.QUERY, new Source(file, sheet.name(), cell), "", "", words);
    }
}

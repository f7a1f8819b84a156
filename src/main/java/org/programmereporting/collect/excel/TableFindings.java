package org.programmereporting.collect.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.programmereporting.collect.excel.sheets.SheetCells;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;

/** Tells what of a table stands elsewhere than on the form, and what was not read of it. */
record TableFindings(String file, SheetCells sheet, TablePlace place) {
    private static final int MOST_NAMED = 5;
    private static final String USE = " Use the form as issued; don't ";

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (place.hasKeyColumn()) {
            place.missing().forEach(column -> findings.add(missing(column)));
            place.twice().forEach((column, all) -> findings.add(twice(column, all, "neither column was read")));
            addMoved(findings);
        } else if (place.twice().containsKey(place.key())) {
            findings.add(
                    twice(place.key(), place.twice().getOrDefault(place.key(), List.of()), "the table was not read"));
        } else {
            findings.add(finding(
                    FindingCode.COLUMN_MISSING,
                    Severity.HOLD,
                    place.key(),
                    place.key().cell(),
                    sheet.shown(place.key().cell()),
                    "The heading \"" + place.key().label() + "\" is missing, so the table was not read." + USE
                            + "rename or delete headings."));
        }
        return findings;
    }

    private Finding missing(FormField column) {
        return finding(
                FindingCode.COLUMN_MISSING,
                Severity.HOLD,
                column,
                column.cell(),
                sheet.shown(column.cell()),
                "The heading \"" + column.label() + "\" is missing, so the column was not read." + USE
                        + "rename or delete columns.");
    }

    private Finding twice(FormField column, List<CellAddress> places, String what) {
        String cells = places.stream().map(CellAddress::toString).collect(Collectors.joining(" and "));
        return finding(
                FindingCode.COLUMN_TWICE,
                Severity.HOLD,
                column,
                places.get(places.size() - 1),
                column.label(),
                "The heading \"" + column.label() + "\" stands in " + cells + ", so " + what + ". Keep one of them.");
    }

    private void addMoved(List<Finding> findings) {
        List<FormField> moved = place.columns().stream()
                .filter(column ->
                        place.headings().containsKey(column) && !at(column).equals(column.cell()))
                .toList();
        if (moved.isEmpty()) {
            return;
        }
        boolean downOnly = moved.stream()
                .allMatch(column -> at(column).column() == column.cell().column());
        findings.add(finding(
                FindingCode.FIELD_MOVED,
                Severity.NOTE,
                moved.get(0),
                at(moved.get(0)),
                "",
                downOnly ? movedDown(moved.get(0)) : movedAside(moved)));
    }

    private String movedDown(FormField first) {
        return "The headings stand in row " + (place.headingRow() + 1) + " instead of row "
                + (first.cell().row() + 1) + "; the table was read there." + USE + "insert or delete rows above them.";
    }

    private String movedAside(List<FormField> moved) {
        String places = moved.stream()
                .limit(MOST_NAMED)
                .map(column -> "\"" + column.label() + "\" in " + at(column) + " instead of " + column.cell())
                .collect(Collectors.joining(", "));
        String others = moved.size() > MOST_NAMED ? " and " + (moved.size() - MOST_NAMED) + " more" : "";
        return "Headings are not where the form has them: " + places + others + "; the columns were read there." + USE
                + "move columns or rows.";
    }

    private CellAddress at(FormField column) {
        return place.headings().getOrDefault(column, column.cell());
    }

    private Finding finding(
            FindingCode code, Severity severity, FormField field, CellAddress cell, String value, String words) {
        return new Finding(
                code, severity, new Source(file, sheet.name(), cell.toString()), field.label(), value, words);
    }
}

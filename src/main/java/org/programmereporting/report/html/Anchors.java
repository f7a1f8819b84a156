package org.programmereporting.report.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Report;
import org.programmereporting.report.Sheet;

/** What the places of a page are called: a section by its sheet's name, a row by its number where a link leads to it. */
final class Anchors {
    private final Map<String, String> sections = new HashMap<>();
    private final Map<String, Integer> firstRows = new HashMap<>();
    private final Set<String> linked = new HashSet<>();

    Anchors(Report report) {
        Set<String> taken = new HashSet<>();
        for (Sheet sheet : report.sheets()) {
            sections.put(sheet.name(), free("sheet-" + words(sheet.name()), taken));
            if (sheet instanceof Sheet.Tabular tabular) {
                firstRows.put(sheet.name(), rowNumber(tabular.address(0)));
            }
        }
        links(report).forEach(link -> linked.add(target(link)));
    }

    private static List<Cell.Link> links(Report report) {
        return Tables.of(report).stream()
                .flatMap(sheet -> sheet.table().rows().stream())
                .flatMap(List::stream)
                .filter(Cell.Link.class::isInstance)
                .map(Cell.Link.class::cast)
                .toList();
    }

    String section(String sheet) {
        return Optional.ofNullable(sections.get(sheet))
                .orElseThrow(() -> new IllegalArgumentException(
                        "a link leads to the sheet \"" + sheet + "\", which the report does not have"));
    }

    /** Where a link leads: to a row of a table, else to the section. */
    String target(Cell.Link link) {
        String section = section(link.sheet());
        int row = rowNumber(link.cell()) - firstRows.getOrDefault(link.sheet(), Integer.MAX_VALUE);
        return row < 0 ? section : row(section, row);
    }

    /** The name of a row, counted from 0, if a link leads there. */
    Optional<String> linkedRow(String sheet, int row) {
        return Optional.of(row(section(sheet), row)).filter(linked::contains);
    }

    private static String row(String section, int row) {
        return section + ".row-" + (row + 1);
    }

    private static int rowNumber(String cell) {
        return Integer.parseInt(cell.replaceAll("[^0-9]", ""));
    }

    /** Small letters and digits with hyphens between: no name of a section holds a point, so none is taken for that of a part of one. */
    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }
}

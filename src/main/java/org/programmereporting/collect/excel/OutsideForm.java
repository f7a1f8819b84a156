package org.programmereporting.collect.excel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;

/** Values where the form has no field: nobody would read them, so each is a query; a few by name, the rest by number. */
final class OutsideForm {
    private static final int MOST_NAMED = 20;
    private static final int LONGEST_VALUE = 200;

    private final String file;
    private final List<Finding> named = new ArrayList<>();
    private int more;

    OutsideForm(String file) {
        this.file = file;
    }

    List<Finding> findings() {
        if (more == 0) {
            return named;
        }
        List<Finding> all = new ArrayList<>(named);
        String words = "And " + more + " more values stand outside the form's fields. Put them into fields of the form,"
                + " or delete them.";
        all.add(new Finding(FindingCode.OUTSIDE_FORM, Severity.QUERY, Source.of(file), "", "", words));
        return all;
    }

    /** Values in a column of single values, in a row without one; what stands above the first is the form's title. */
    void addBesideSingles(SheetCells sheet, Collection<CellAddress> fields) {
        Set<CellAddress> places = Set.copyOf(fields);
        Set<Integer> columns = fields.stream().map(CellAddress::column).collect(Collectors.toSet());
        int first = fields.stream().mapToInt(CellAddress::row).min().orElse(Integer.MAX_VALUE);
        sheet.cells().keySet().stream()
                .filter(address -> address.row() >= first && columns.contains(address.column()))
                .filter(address -> !places.contains(address))
                .forEach(address -> add(sheet, address));
    }

    /** Values below a table's end, and from its headings down in other columns than its own. */
    void addAroundTable(SheetCells sheet, TablePlace place, int end) {
        sheet.cells().keySet().stream()
                .filter(address -> address.row() >= place.headingRow())
                .filter(address -> address.row() > end || !place.hasColumn(address.column()))
                .filter(address -> place.missing().stream()
                        .noneMatch(column -> column.cell().column() == address.column() && address.row() <= end))
                .forEach(address -> add(sheet, address));
    }

    private void add(SheetCells sheet, CellAddress address) {
        if (named.size() == MOST_NAMED) {
            more++;
            return;
        }
        String value = sheet.at(address).toString();
        named.add(new Finding(
                FindingCode.OUTSIDE_FORM,
                Severity.QUERY,
                new Source(file, sheet.name(), address.toString()),
                "",
                value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value,
                "The form has no field here. Put the value into a field of the form, or delete it."));
    }
}

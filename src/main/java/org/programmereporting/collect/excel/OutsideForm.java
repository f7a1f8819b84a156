package org.programmereporting.collect.excel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.programmereporting.collect.excel.sheets.SheetCells;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;

/** Values where the form has no field: nobody would read them, so each is a query; a few by name, the rest by number. */
final class OutsideForm {
    private static final int MOST_NAMED = 20;

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
        String words = more == 1
                ? "And 1 more value stands outside the form's fields. Put it into a field of the form, or delete it."
                : "And " + more + " more values stand outside the form's fields. Put them into fields of the form, or"
                        + " delete them.";
        all.add(new Finding(FindingCode.OUTSIDE_FORM, Severity.QUERY, Source.of(file), "", "", words));
        return all;
    }

    /**
     * Values in the column of single answers, in a row without one; what stands above the first is the form's title.
     *
     * @param alone nothing else is on the sheet: then values between labels and answers, and right of the answers, are outside too, but for texts
     *     next to the answers and the form's own guidance
     */
    void addBesideSingles(SheetCells sheet, SinglePlaces places, boolean alone) {
        Set<CellAddress> known = new HashSet<>(places.at().values());
        int first = known.stream().mapToInt(CellAddress::row).min().orElse(Integer.MAX_VALUE);
        known.addAll(places.labels());
        places.missing().forEach(field -> known.add(field.cell()));
        places.unclear().values().forEach(known::addAll);
        int column = places.column().column();
        Set<String> guidance = places.fields().map(FormField::guidance).collect(Collectors.toSet());
        sheet.cells().forEach((address, content) -> {
            boolean beside = alone ? isBeside(address, content, places.column(), guidance) : address.column() == column;
            if (address.row() >= first && beside && !known.contains(address)) {
                add(sheet, address);
            }
        });
    }

    private static boolean isBeside(
            CellAddress address, RawCell.Content content, AnswerColumn answers, Set<String> guidance) {
        boolean guides = content instanceof RawCell.Typed
                && (address.column() == answers.column() + 1
                        || guidance.stream()
                                .anyMatch(words ->
                                        !words.isEmpty() && content.toString().contains(words)));
        return address.column() > answers.labels().orElse(answers.column() - 1) && !guides;
    }

    /** Values below a table's end, and from its headings down in other columns than its own; and rows left above headings that moved down. */
    void addAroundTable(SheetCells sheet, TablePlace place, int end) {
        int own = place.key().cell().row();
        sheet.cells().keySet().forEach(address -> {
            boolean above = address.row() >= own && address.row() < place.headingRow() && address.column() > 0;
            boolean beside = address.row() >= place.headingRow() && !place.hasColumn(address.column());
            if (address.row() > end || beside || above) {
                add(sheet, address);
            }
        });
    }

    private void add(SheetCells sheet, CellAddress address) {
        if (named.size() == MOST_NAMED) {
            more++;
            return;
        }
        named.add(new Finding(
                FindingCode.OUTSIDE_FORM,
                Severity.QUERY,
                new Source(file, sheet.name(), address.toString()),
                "",
                sheet.shown(address),
                "The form has no field here. Put the value into a field of the form, or delete it."));
    }
}

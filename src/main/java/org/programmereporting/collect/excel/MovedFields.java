package org.programmereporting.collect.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.programmereporting.collect.excel.sheets.SheetCells;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;

/** Tells which single answers stand elsewhere than on the form: a note for each run of fields that moved together. */
final class MovedFields {
    private MovedFields() {}

    static List<Finding> notes(String file, SheetCells sheet, SinglePlaces places) {
        List<List<Map.Entry<FormField, CellAddress>>> runs = new ArrayList<>();
        CellAddress last = new CellAddress(0, 0);
        for (Map.Entry<FormField, CellAddress> place : places.at().entrySet()) {
            CellAddress shift = shift(place);
            if (runs.isEmpty() || !shift.equals(last)) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(place);
            last = shift;
        }
        return runs.stream()
                .filter(run -> !shift(run.get(0)).equals(new CellAddress(0, 0)))
                .map(run -> note(file, sheet, run))
                .toList();
    }

    private static CellAddress shift(Map.Entry<FormField, CellAddress> place) {
        CellAddress own = place.getKey().cell();
        return new CellAddress(
                place.getValue().column() - own.column(), place.getValue().row() - own.row());
    }

    private static Finding note(String file, SheetCells sheet, List<Map.Entry<FormField, CellAddress>> run) {
        Map.Entry<FormField, CellAddress> first = run.get(0);
        return new Finding(
                FindingCode.FIELD_MOVED,
                Severity.NOTE,
                new Source(file, sheet.name(), first.getValue().toString()),
                first.getKey().label(),
                "",
                words(first, run.get(run.size() - 1), run.size()));
    }

    private static String words(
            Map.Entry<FormField, CellAddress> first, Map.Entry<FormField, CellAddress> last, int count) {
        String use = " Use the form as issued; don't move, insert or delete cells.";
        if (count == 1) {
            return "\"" + first.getKey().label() + "\" stands in " + first.getValue() + " instead of "
                    + first.getKey().cell() + "; it was read there, by its label." + use;
        }
        return "\"" + first.getKey().label() + "\" to \"" + last.getKey().label() + "\" (" + count
                + " fields) stand in "
                + first.getValue() + " to " + last.getValue() + " instead of "
                + first.getKey().cell() + " to " + last.getKey().cell() + "; they were read there, by their labels."
                + use;
    }
}

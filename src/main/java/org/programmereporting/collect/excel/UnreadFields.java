package org.programmereporting.collect.excel;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.collect.excel.sheets.SheetCells;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;

/** Tells which single fields were not read, since nobody can say for sure where their answers stand. */
record UnreadFields(String file, SheetCells sheet, SinglePlaces places) {
    List<Finding> findings() {
        if (places.at().isEmpty() && places.unclear().isEmpty()) {
            return List.of(noLabels());
        }
        return Stream.concat(
                        places.missing().stream().map(this::missing),
                        places.unclear().entrySet().stream().map(field -> unclear(field.getKey(), field.getValue())))
                .toList();
    }

    private Finding noLabels() {
        FormField gravest = places.missing().stream()
                .filter(field -> field.severity() == Severity.REJECT)
                .findFirst()
                .orElse(places.missing().get(0));
        return finding(
                FindingCode.LABEL_MISSING,
                gravest,
                gravest.cell(),
                "The form's labels and answers are not where they can be told from each other, so nothing was read from"
                        + " the sheet. Send the form as issued.");
    }

    private Finding missing(FormField field) {
        return finding(
                FindingCode.LABEL_MISSING,
                field,
                field.cell(),
                "The label \"" + field.label() + "\" is not on the sheet, so its answer was not read. Use the form as"
                        + " issued; don't change or delete labels.");
    }

    private Finding unclear(FormField field, List<CellAddress> cells) {
        CellAddress place = cells.contains(field.cell()) ? field.cell() : cells.get(0);
        String words = cells.size() == 1
                ? "The label \"" + field.label() + "\" stands in one row with another, so the answer in " + place
                        + " was not read for either. Use the form as issued."
                : "The label \"" + field.label() + "\" stands on the sheet more than once, with answers in "
                        + cells.stream().map(CellAddress::toString).collect(Collectors.joining(" and "))
                        + "; none was read. Keep one of them.";
        return finding(FindingCode.LABEL_UNCLEAR, field, place, words);
    }

    private Finding finding(FindingCode code, FormField field, CellAddress place, String words) {
        return new Finding(
                code,
                field.whenUnread(),
                new Source(file, sheet.name(), place.toString()),
                field.label(),
                sheet.shown(place),
                words);
    }
}

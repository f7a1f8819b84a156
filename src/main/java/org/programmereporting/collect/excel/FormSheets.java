package org.programmereporting.collect.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.programmereporting.collect.excel.sheets.SheetCells;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;

/**
 * Which sheet of a workbook is which of the form: by its name now or formerly, else, when exactly one sheet has most of its labels, by those. A
 * further sheet that has them too is not read, and told.
 */
final class FormSheets {
    private final String file;
    private final ReturnForm form;
    private final List<SheetCells> all;
    private final SheetLikeness likeness;
    private final Map<String, SheetCells> found = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    FormSheets(String file, ReturnForm form, List<SheetCells> all) {
        this.file = file;
        this.form = form;
        this.all = all;
        this.likeness = new SheetLikeness(form);
        form.sheets().forEach(name -> named(name).ifPresent(sheet -> found.put(name, sheet)));
        form.sheets().stream().filter(name -> !found.containsKey(name)).forEach(this::recognise);
        form.sheets().forEach(this::tellCopies);
    }

    static boolean isNamed(String sheet, String name, ReturnForm form) {
        return SheetCells.areAlike(sheet, name)
                || form.former().ofSheet(name).stream().anyMatch(former -> SheetCells.areAlike(sheet, former));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    Optional<SheetCells> sheet(String name) {
        return Optional.ofNullable(found.get(name));
    }

    List<Finding> findings() {
        return findings;
    }

    /** The sheet of this name; one that has other labels only when no sheet has its own. */
    private Optional<SheetCells> named(String name) {
        List<SheetCells> named =
                all.stream().filter(sheet -> isNamed(sheet.name(), name, form)).toList();
        Optional<SheetCells> first = named.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .or(() -> named.stream().findFirst());
        boolean another = all.stream().anyMatch(sheet -> !named.contains(sheet) && likeness.areAlike(sheet, name));
        return first.filter(sheet -> !another || likeness.hasSome(sheet, name)).map(sheet -> {
            if (!SheetCells.areAlike(sheet.name(), name)) {
                findings.add(renamed(sheet, name, "as it is called now"));
            }
            return sheet;
        });
    }

    private void recognise(String name) {
        List<SheetCells> alike = all.stream()
                .filter(sheet -> !found.containsValue(sheet) && likeness.areAlike(sheet, name))
                .toList();
        if (alike.size() == 1) {
            found.put(name, alike.get(0));
            findings.add(renamed(alike.get(0), name, "by its labels"));
        } else if (alike.isEmpty()) {
            findings.add(notRead(
                    FindingCode.SHEET_MISSING,
                    name,
                    "The sheet " + name + " is missing. Send the whole form, with all its sheets."));
        } else {
            String names =
                    alike.stream().map(sheet -> "\"" + sheet.name() + "\"").collect(Collectors.joining(" and "));
            findings.add(notRead(
                    FindingCode.SHEET_TWICE,
                    name,
                    "The sheets " + names + " could each be " + name + ", so none of them was read. Delete all but one,"
                            + " and name it " + name + "."));
        }
    }

    private void tellCopies(String name) {
        all.stream()
                .filter(sheet -> found.containsKey(name) && !found.containsValue(sheet))
                .filter(sheet -> likeness.areAlike(sheet, name))
                .forEach(sheet -> findings.add(new Finding(
                        FindingCode.SHEET_COPIED,
                        Severity.QUERY,
                        new Source(file, sheet.name(), ""),
                        "",
                        "",
                        "The sheet has the labels of " + name + ", but was not read. Delete it, or move its answers to "
                                + name + ".")));
    }

    private Finding renamed(SheetCells sheet, String name, String how) {
        return new Finding(
                FindingCode.SHEET_RENAMED,
                Severity.NOTE,
                new Source(file, sheet.name(), ""),
                "",
                "",
                "The sheet was read as " + name + ", " + how + ". Name it " + name + ".");
    }

    private Finding notRead(FindingCode code, String sheet, String words) {
        boolean names = form.singles().stream()
                .anyMatch(field -> field.sheet().equals(sheet) && field.severity() == Severity.REJECT);
        return new Finding(code, names ? Severity.REJECT : Severity.HOLD, Source.of(file), "", sheet, words);
    }
}

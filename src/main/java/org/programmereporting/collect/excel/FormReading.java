package org.programmereporting.collect.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.RawReturn;
import org.programmereporting.returns.RawReturn.RawRow;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;

/** One workbook while the form's fields are looked up in it. A field that has no place in it is absent; one that is not filled in is blank. */
final class FormReading {
    private final String file;
    private final ReturnForm form;
    private final List<SheetCells> sheets;
    private final Map<String, RawCell> values = new HashMap<>();
    private final Map<String, List<RawRow>> tables = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final OutsideForm outside;

    FormReading(String file, ReturnForm form, List<SheetCells> sheets) {
        this.file = file;
        this.form = form;
        this.sheets = sheets;
        this.outside = new OutsideForm(file);
    }

    RawReturn read() {
        for (String name : form.sheets()) {
            sheet(name).ifPresentOrElse(sheet -> readSheet(name, sheet), () -> findings.add(missing(name)));
        }
        findings.addAll(outside.findings());
        return new RawReturn(values, tables, findings);
    }

    private Optional<SheetCells> sheet(String name) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(name))
                .findFirst()
                .or(() -> sheets.stream()
                        .filter(sheet -> SheetCells.areAlike(sheet.name(), name))
                        .findFirst());
    }

    private Finding missing(String sheet) {
        boolean names = form.singles().stream()
                .anyMatch(field -> field.sheet().equals(sheet) && field.severity() == Severity.REJECT);
        return new Finding(
                FindingCode.SHEET_MISSING,
                names ? Severity.REJECT : Severity.HOLD,
                Source.of(file),
                "",
                sheet,
                "The sheet " + sheet + " is missing. Send the whole form, with all its sheets.");
    }

    private void readSheet(String name, SheetCells sheet) {
        List<FormField> singles = form.singles().stream()
                .filter(field -> field.sheet().equals(name))
                .toList();
        readSingles(sheet, SinglePlaces.find(sheet, singles));
        for (String table : form.tables()) {
            List<FormField> columns = form.columnsOf(table);
            if (columns.get(0).sheet().equals(name)) {
                readTable(table, sheet, TablePlace.find(sheet, columns), singles.isEmpty());
            }
        }
    }

    private void readSingles(SheetCells sheet, SinglePlaces places) {
        places.at().forEach((field, address) -> values.put(field.key(), cell(sheet, address)));
        places.movedWords().ifPresent(words -> {
            Source source = new Source(file, sheet.name(), "");
            findings.add(new Finding(FindingCode.FIELD_MOVED, Severity.NOTE, source, "", "", words));
        });
        outside.addBesideSingles(sheet, places.at().values());
    }

    private void readTable(String table, SheetCells sheet, TablePlace place, boolean alone) {
        for (FormField field : place.missing()) {
            findings.add(columnMissing(sheet, field));
        }
        if (!place.hasKeyColumn()) {
            return;
        }
        place.movedWords().ifPresent(words -> {
            Source source = new Source(file, sheet.name(), "");
            findings.add(new Finding(FindingCode.FIELD_MOVED, Severity.NOTE, source, "", "", words));
        });
        List<Integer> rows = place.rows(sheet);
        tables.put(table, rows.stream().map(row -> row(sheet, place, row)).toList());
        if (alone) {
            int end = rows.isEmpty() ? place.headingRow() : rows.get(rows.size() - 1);
            outside.addAroundTable(sheet, place, end);
        }
    }

    private Finding columnMissing(SheetCells sheet, FormField field) {
        return new Finding(
                FindingCode.COLUMN_MISSING,
                Severity.HOLD,
                new Source(file, sheet.name(), field.cell().toString()),
                field.label(),
                sheet.at(field.cell()).toString(),
                "The heading \"" + field.label() + "\" is missing, so the column was not read. Use the form as issued;"
                        + " don't rename or delete columns.");
    }

    private RawRow row(SheetCells sheet, TablePlace place, int row) {
        Map<String, RawCell> cells = new HashMap<>();
        place.headings()
                .forEach((field, heading) ->
                        cells.put(field.key(), cell(sheet, new CellAddress(heading.column(), row))));
        return new RawRow(cells);
    }

    private RawCell cell(SheetCells sheet, CellAddress address) {
        return new RawCell(sheet.at(address), new Source(file, sheet.name(), address.toString()));
    }
}

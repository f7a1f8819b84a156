package org.programmereporting.collect.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.programmereporting.collect.excel.sheets.Area;
import org.programmereporting.collect.excel.sheets.SheetCells;
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
    private final FormSheets sheets;
    private final Map<String, RawCell> values = new HashMap<>();
    private final Map<String, List<RawRow>> tables = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private final OutsideForm outside;

    FormReading(String file, ReturnForm form, FormSheets sheets) {
        this.file = file;
        this.form = form;
        this.sheets = sheets;
        this.outside = new OutsideForm(file);
    }

    RawReturn read() {
        findings.addAll(sheets.findings());
        for (String name : form.sheets()) {
            sheets.sheet(name).ifPresent(sheet -> readSheet(name, sheet));
        }
        findings.addAll(outside.findings());
        return new RawReturn(values, tables, findings);
    }

    private void readSheet(String name, SheetCells sheet) {
        Set<CellAddress> read = new HashSet<>();
        List<FormField> singles = form.singles().stream()
                .filter(field -> field.sheet().equals(name))
                .toList();
        List<String> tablesHere = form.tables().stream()
                .filter(table -> form.columnsOf(table).get(0).sheet().equals(name))
                .toList();
        for (String table : tablesHere) {
            TablePlace place = TablePlace.find(sheet, form.columnsOf(table), form);
            read.addAll(readTable(table, sheet, place, singles.isEmpty()));
        }
        Map<Integer, List<FormField>> byColumn = new LinkedHashMap<>();
        singles.forEach(field -> byColumn.computeIfAbsent(field.cell().column(), column -> new ArrayList<>())
                .add(field));
        boolean alone = byColumn.size() == 1 && tablesHere.isEmpty();
        byColumn.values().forEach(fields -> read.addAll(readSingles(sheet, fields, alone)));
        findings.addAll(new Concealed(file, sheet).findings(read));
    }

    private Set<CellAddress> readSingles(SheetCells sheet, List<FormField> fields, boolean alone) {
        SinglePlaces places = SinglePlaces.find(sheet, fields, form);
        findings.addAll(MovedFields.notes(file, sheet, places));
        findings.addAll(new UnreadFields(file, sheet, places).findings());
        places.at().forEach((field, address) -> {
            noteFormerName(sheet, field, address);
            cell(sheet, address, field).ifPresent(cell -> values.put(field.key(), cell));
        });
        outside.addBesideSingles(sheet, places, alone);
        return new HashSet<>(places.at().values());
    }

    private Set<CellAddress> readTable(String table, SheetCells sheet, TablePlace place, boolean alone) {
        findings.addAll(new TableFindings(file, sheet, place).findings());
        if (!place.hasKeyColumn()) {
            return Set.of();
        }
        place.headings().forEach((field, heading) -> noteFormerName(sheet, field, heading));
        List<Integer> rows = place.rows(sheet);
        tables.put(table, rows.stream().map(row -> row(sheet, place, row)).toList());
        if (alone) {
            int end = rows.isEmpty() ? place.headingRow() : rows.get(rows.size() - 1);
            outside.addAroundTable(sheet, place, end);
        }
        Set<CellAddress> read = new HashSet<>();
        place.headings()
                .values()
                .forEach(heading -> rows.forEach(row -> read.add(new CellAddress(heading.column(), row))));
        return read;
    }

    private void noteFormerName(SheetCells sheet, FormField field, CellAddress place) {
        if (!sheet.placesOf(field.label()).isEmpty()) {
            return;
        }
        Source source = new Source(file, sheet.name(), place.toString());
        findings.add(new Finding(
                FindingCode.FORMER_NAME,
                Severity.NOTE,
                source,
                field.label(),
                "",
                "It has the name of an older form, and was read as \"" + field.label()
                        + "\". Use the form that was issued for the month."));
    }

    private RawRow row(SheetCells sheet, TablePlace place, int row) {
        Map<String, RawCell> cells = new HashMap<>();
        place.headings()
                .forEach((field, heading) -> cell(sheet, new CellAddress(heading.column(), row), field)
                        .ifPresent(cell -> cells.put(field.key(), cell)));
        return new RawRow(cells);
    }

    /** The cell, unless it is a part of merged cells that show another one's value. */
    private Optional<RawCell> cell(SheetCells sheet, CellAddress address, FormField field) {
        Source source = new Source(file, sheet.name(), address.toString());
        Optional<Area> merged = sheet.layout()
                .mergedInto(address)
                .filter(area -> !sheet.isBlank(area.from()) || !sheet.isBlank(address));
        if (merged.isEmpty()) {
            return Optional.of(new RawCell(sheet.at(address), source));
        }
        findings.add(new Finding(
                FindingCode.CELL_MERGED,
                field.whenUnread(),
                source,
                field.label(),
                "",
                "The cell is merged into " + merged.get()
                        + ", which shows one value for all of them, so it was not read. Split the cells, and answer"
                        + " each field."));
        return Optional.empty();
    }
}

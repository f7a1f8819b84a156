package org.programmereporting.collect.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.programmereporting.collect.excel.opened.LeftOutParts;
import org.programmereporting.collect.excel.sheets.SheetCells;
import org.programmereporting.collect.excel.sheets.SheetInFile;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.RawCell;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.SentReturn;

/**
 * The form's sheets of a workbook, cell by cell: of each the first 5,000 cells within the form, which is more than anybody fills in, and the first
 * 2,000 to the right of it or below.
 */
final class SentSheets {
    private static final int MOST_NEAR_CELLS = 5_000;
    private static final int MOST_FAR_CELLS = 2_000;

    private final ReturnForm form;
    private final FormSheets known;
    private final LeftOutParts leftOut;

    SentSheets(ReturnForm form, FormSheets known, LeftOutParts leftOut) {
        this.form = form;
        this.known = known;
        this.leftOut = leftOut;
    }

    List<SentReturn.Sheet> read(List<SheetInFile> all) {
        Map<String, String> namesOnForm = namesOnForm();
        List<SentReturn.Sheet> sheets = new ArrayList<>();
        for (SheetInFile sheet : all) {
            Optional<String> name = Optional.ofNullable(namesOnForm.get(sheet.name()));
            name.ifPresent(known -> sheets.add(new SentReturn.Sheet(known, sheet.name(), cells(known))));
            leftOut.addSheet(sheet, name.isPresent());
        }
        return sheets;
    }

    /** The form's sheets by their names in the file, as they were read. */
    private Map<String, String> namesOnForm() {
        Map<String, String> names = new HashMap<>();
        for (String name : form.sheets()) {
            known.sheet(name).ifPresent(sheet -> names.put(sheet.name(), name));
        }
        return names;
    }

    private SortedMap<CellAddress, SentReturn.Cell> cells(String name) {
        SheetCells sheet = known.sheet(name).orElseThrow();
        CellAddress end = end(name);
        SortedMap<CellAddress, SentReturn.Cell> cells = new TreeMap<>();
        int near = 0;
        int far = 0;
        for (Map.Entry<CellAddress, RawCell.Content> cell : sheet.cells().entrySet()) {
            CellAddress address = cell.getKey();
            boolean isFar = address.column() > end.column() || address.row() > end.row();
            if (isFar ? ++far <= MOST_FAR_CELLS : ++near <= MOST_NEAR_CELLS) {
                cells.put(address, new SentReturn.Cell(cell.getValue(), sheet.isFormula(address)));
            }
        }
        leftOut.addCells(sheet.name(), near + far - cells.size());
        return cells;
    }

    /** The form's last column and row on a sheet, one column more for what is written beside the fields; a table runs on without an end. */
    private CellAddress end(String sheet) {
        List<FormField> fields = form.fields().stream()
                .filter(field -> field.sheet().equals(sheet))
                .toList();
        int column =
                fields.stream().mapToInt(field -> field.cell().column()).max().orElse(0);
        boolean isTable = fields.stream().anyMatch(field -> !field.table().isEmpty());
        int row = fields.stream().mapToInt(field -> field.cell().row()).max().orElse(0);
        return new CellAddress(column + 1, isTable ? Integer.MAX_VALUE : row);
    }
}

package org.programmereporting.collect.excel;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.programmereporting.collect.excel.sheets.SheetCells;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.ReturnForm;

/**
 * In which column single answers stand: the form's own, unless the words that are printed on every form (its version, the programme) stand in
 * another one, since a column was put in or taken out.
 *
 * @param column of the answers
 * @param labels the column where most labels are; nothing when none is left of the answers
 */
record AnswerColumn(int column, Optional<Integer> labels) {
    static AnswerColumn find(SheetCells sheet, List<FormField> fields, ReturnForm form) {
        int own = fields.get(0).cell().column();
        Set<Integer> printed = fields.stream()
                .flatMap(field -> printedIn(sheet, field, form).stream())
                .collect(Collectors.toSet());
        boolean moved = printed.size() == 1 && !printed.contains(own);
        int column = moved ? printed.iterator().next() : own;
        return new AnswerColumn(column, labels(sheet, fields, form, column));
    }

    /** The answer's cell of a label in this column or right of it: as far from it as the others are from theirs. */
    Optional<CellAddress> beside(CellAddress label) {
        return labels.map(others -> new CellAddress(label.column() + column - others, label.row()));
    }

    private static Optional<Integer> printedIn(SheetCells sheet, FormField field, ReturnForm form) {
        Set<String> words = form.printed().getOrDefault(field.key(), Set.of());
        return words.isEmpty()
                ? Optional.empty()
                : sheet.placesOf(form.namesOf(field)).stream()
                        .flatMap(label -> rightOf(label, sheet, words).stream())
                        .findFirst();
    }

    private static Optional<Integer> rightOf(CellAddress label, SheetCells sheet, Set<String> words) {
        CellAddress end = new CellAddress(0, label.row() + 1);
        return sheet.cells().subMap(label, false, end, false).entrySet().stream()
                .filter(cell -> words.contains(cell.getValue().toString()))
                .map(cell -> cell.getKey().column())
                .findFirst();
    }

    private static Optional<Integer> labels(SheetCells sheet, List<FormField> fields, ReturnForm form, int column) {
        Map<Integer, Long> counts = fields.stream()
                .flatMap(field -> sheet.placesOf(form.namesOf(field)).stream())
                .map(CellAddress::column)
                .filter(label -> label < column)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}

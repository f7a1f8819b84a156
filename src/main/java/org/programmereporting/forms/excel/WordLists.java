package org.programmereporting.forms.excel;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.programmereporting.forms.IssuedForm;
import org.programmereporting.returns.FieldValue.Answer;
import org.programmereporting.returns.FormField;

/**
 * The lists to choose from. Most stand in the cell's own validation; what Excel cannot hold there is printed on the guide, for everybody to see,
 * and the cell points to it.
 */
final class WordLists {
    /** Characters of a list in a validation, commas included. */
    private static final int MOST = 255;

    private final Map<List<String>, String> printed = new HashMap<>();

    /** The words that a field may be answered with; empty when it is no choice. */
    static List<String> of(FormField field) {
        return switch (field.type()) {
            case YES_NO -> Stream.of(Answer.YES, Answer.NO).map(Answer::id).toList();
            case YES_NO_NA -> Stream.of(Answer.values()).map(Answer::id).toList();
            default -> field.choices();
        };
    }

    /** The lists that must be printed, each with the field that it is for first. */
    static Map<List<String>, FormField> toPrint(IssuedForm issued) {
        Map<List<String>, FormField> lists = new LinkedHashMap<>();
        issued.cells().stream()
                .filter(cell -> cell.open() && !fits(of(cell.field())))
                .forEach(cell -> lists.putIfAbsent(of(cell.field()), cell.field()));
        return lists;
    }

    void isPrinted(List<String> words, CellRangeAddress cells, String sheet) {
        printed.put(words, cells.formatAsString(sheet, true));
    }

    /** Where a list is printed, as a validation points to it. */
    Optional<String> placeOf(List<String> words) {
        return Optional.ofNullable(printed.get(words));
    }

    private static boolean fits(List<String> words) {
        return String.join(",", words).length() <= MOST
                && words.stream().noneMatch(word -> word.contains(",") || word.contains("\""));
    }
}

package org.programmereporting.collect.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.programmereporting.returns.CellAddress;
import org.programmereporting.returns.RawCell;

/** A sheet as plain cells, those that are not blank, row by row; each text can be looked up as a label. */
final class SheetCells {
    /** More than any return has; a sheet of more is not read. */
    static final int MOST = 50_000;

    private static final int LONGEST_LABEL = 100;
    private static final int LONGEST_SHOWN = 200;

    private final String name;
    private final NavigableMap<CellAddress, RawCell.Content> cells;
    private final Set<CellAddress> formulas;
    private final SheetLayout layout;
    private final Map<String, List<CellAddress>> labels = new HashMap<>();

    /** @param formulas the cells whose content is the stored value of one */
    SheetCells(
            String name,
            NavigableMap<CellAddress, RawCell.Content> cells,
            Set<CellAddress> formulas,
            SheetLayout layout) {
        this.name = name;
        this.cells = cells;
        this.formulas = formulas;
        this.layout = layout;
        cells.forEach((address, content) -> {
            if (content instanceof RawCell.Typed typed && typed.text().length() <= LONGEST_LABEL) {
                labels.computeIfAbsent(plain(typed.text()), text -> new ArrayList<>())
                        .add(address);
            }
        });
    }

    String name() {
        return name;
    }

    NavigableMap<CellAddress, RawCell.Content> cells() {
        return cells;
    }

    SheetLayout layout() {
        return layout;
    }

    boolean isFormula(CellAddress address) {
        return formulas.contains(address);
    }

    /** How many letters of text a content has, to be counted against what a workbook may hold. */
    static int lettersOf(RawCell.Content content) {
        return content instanceof RawCell.Typed typed ? typed.text().length() : 0;
    }

    boolean isBlank(CellAddress address) {
        return !cells.containsKey(address);
    }

    RawCell.Content at(CellAddress address) {
        RawCell.Content content = cells.get(address);
        return content == null ? new RawCell.Blank() : content;
    }

    /** What stands there as a finding shows it: long texts shortened. */
    String shown(CellAddress address) {
        String text = at(address).toString();
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) : text;
    }

    /** Where a label stands, row by row; white space, case, and a colon or star after it don't matter. */
    List<CellAddress> placesOf(String label) {
        return labels.getOrDefault(plain(label), List.of());
    }

    /** Where something stands under the first of its names that is there. */
    List<CellAddress> placesOf(List<String> names) {
        return names.stream()
                .map(this::placesOf)
                .filter(places -> !places.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether two names of sheets are the same but for white space and case. */
    static boolean areAlike(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .chars()
                .filter(letter -> !Character.isWhitespace(letter)
                        && !Character.isSpaceChar(letter)
                        && Character.getType(letter) != Character.FORMAT)
                .forEach(letter -> plain.append((char) letter));
        int end = plain.length();
        while (end > 0 && (plain.charAt(end - 1) == ':' || plain.charAt(end - 1) == '*')) {
            end--;
        }
        return plain.substring(0, end);
    }
}

package org.programmereporting.collect.excel.sheets;

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
public final class SheetCells {
    /** More than any return has; a sheet of more is not read. */
    public static final int MOST = 50_000;

    private static final int LONGEST_LABEL = 100;
    private static final int LONGEST_SHOWN = 200;

    private final String name;
    private final NavigableMap<CellAddress, RawCell.Content> cells;
    private final Set<CellAddress> formulas;
    private final SheetLayout layout;
    private final Map<String, List<CellAddress>> labels = new HashMap<>();

    /** @param formulas the cells whose content is the stored value of one */
    public SheetCells(
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

    /** The sheet's name. */
    public String name() {
        return name;
    }

    /** All cells by their place, row by row. */
    public NavigableMap<CellAddress, RawCell.Content> cells() {
        return cells;
    }

    /** What of it is hidden or merged. */
    public SheetLayout layout() {
        return layout;
    }

    /** Whether a cell's value comes of a formula. */
    public boolean isFormula(CellAddress address) {
        return formulas.contains(address);
    }

    /** How many letters of text a content has, to be counted against what a workbook may hold. */
    public static int lettersOf(RawCell.Content content) {
        return content instanceof RawCell.Typed typed ? typed.text().length() : 0;
    }

    /** Whether nothing stands in a cell. */
    public boolean isBlank(CellAddress address) {
        return !cells.containsKey(address);
    }

    /** What stands in a cell. */
    public RawCell.Content at(CellAddress address) {
        RawCell.Content content = cells.get(address);
        return content == null ? new RawCell.Blank() : content;
    }

    /** What stands there as a finding shows it: long texts shortened. */
    public String shown(CellAddress address) {
        String text = at(address).toString();
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) : text;
    }

    /** Where a label stands, row by row; white space, case, and a colon or star after it don't matter. */
    public List<CellAddress> placesOf(String label) {
        return labels.getOrDefault(plain(label), List.of());
    }

    /** Where something stands under the first of its names that is there. */
    public List<CellAddress> placesOf(List<String> names) {
        return names.stream()
                .map(this::placesOf)
                .filter(places -> !places.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Whether two names of sheets are the same but for white space and case. */
    public static boolean areAlike(String one, String other) {
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

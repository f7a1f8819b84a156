package org.programmereporting.returns;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A file as it was sent, looked at plainly to be handed back: what stands in which cell, whatever the form says of it.
 *
 * @param sheets those of the form that are in the file, in the file's order
 * @param leftOut what else is in the file and is not handed back
 */
public record SentReturn(List<Sheet> sheets, List<LeftOut> leftOut) {
    public SentReturn {
        sheets = List.copyOf(sheets);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * A sheet of the form.
     *
     * @param name as the form calls it
     * @param sentAs as the file calls it: white space and case may differ
     * @param cells those that are not blank, by row
     */
    public record Sheet(String name, String sentAs, SortedMap<CellAddress, Cell> cells) {
        public Sheet {
            cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        }

        /** Whether this is the sheet that somebody calls so. */
        public boolean isCalled(String other) {
            return sentAs.equals(other) || name.equals(other);
        }
    }

    /**
     * A cell's content.
     *
     * @param formula the content is the stored value of a formula
     */
    public record Cell(RawCell.Content content, boolean formula) {}

    /**
     * Something that is not handed back.
     *
     * @param names how it is called in the file, or on which sheet it stands; some of them when there are many
     * @param count how many there are
     */
    public record LeftOut(Kind kind, List<String> names, long count) {
        public LeftOut {
            names = List.copyOf(names);
        }
    }

    /** What is never taken over from a file, or not as it was. */
    public enum Kind {
        OTHER_SHEET,
        HIDDEN_SHEET,
        FURTHER_CELL,
        MERGED_CELLS,
        COMMENT,
        DRAWING,
        PICTURE,
        CHART,
        EMBEDDED_OBJECT,
        CONTROL,
        MACRO,
        DEFINED_NAME,
        WEB_LINK,
        LINKED_WORKBOOK
    }
}

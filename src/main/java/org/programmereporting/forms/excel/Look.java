package org.programmereporting.forms.excel;

/** How printed words are set. What waits for an answer is framed and pale yellow, and told from the rest by its frame alone too. */
enum Look {
    TITLE(16, true, false),
    LINE(10, false, false),
    SECTION(12, true, false),
    LABEL(10, true, true),
    TEXT(10, false, true),
    /** Right of an answer. */
    GUIDANCE(10, false, true),
    /** Above a column. */
    HINT(10, false, true),
    HEADING(10, true, true);

    private final int points;
    private final boolean bold;
    private final boolean wrapped;

    Look(int points, boolean bold, boolean wrapped) {
        this.points = points;
        this.bold = bold;
        this.wrapped = wrapped;
    }

    int points() {
        return points;
    }

    boolean isBold() {
        return bold;
    }

    /** What is not wrapped runs on over the empty cells to its right. */
    boolean isWrapped() {
        return wrapped;
    }
}

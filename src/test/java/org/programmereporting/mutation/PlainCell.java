package org.programmereporting.mutation;

/** A cell as a spreadsheet would save it. */
sealed interface PlainCell {
    /** How a number looks: the styles that {@link PlainBook} writes. */
    enum Style {
        GENERAL(0),
        DATE(1),
        DATE_AND_TIME(2),
        PERCENTAGE(3),
        TEXT(4),
        UNIT(5),
        TIME(6);

        private final int index;

        Style(int index) {
            this.index = index;
        }

        int index() {
            return index;
        }
    }

    record Text(String text) implements PlainCell {}

    /** Text in two runs of different looks. */
    record Rich(String first, String second) implements PlainCell {}

    record Numeric(double value, Style style) implements PlainCell {}

    record Truth(boolean value) implements PlainCell {}

    record Erroneous(String error) implements PlainCell {}

    /** A formula and the cell it was when last calculated, if it ever was: text, number, truth or error. */
    record Formula(String formula, PlainCell stored) implements PlainCell {}

    /** Nothing but a look. */
    record Blank() implements PlainCell {}
}

package org.programmereporting.returns;

/**
 * Words printed on the form that ask nothing: a sheet's title, a line below it, the heading of a section. A line of {@code return-form.csv} of
 * the type {@value #TYPE}.
 *
 * @param cell where the words begin; never where an answer or a stray value would be looked for
 */
public record FormHeading(String sheet, CellAddress cell, String text) {
    /** The word in the column {@code type}. */
    public static final String TYPE = "heading";
}

package org.programmereporting.report.excel;

/** The few ways in which a cell of the pack is set: prose and text first, then what stands in columns of numbers and dates. */
enum Look {
    TITLE,
    INTRODUCTION,
    BANNER,
    COVER_HEADING,
    COVER_BODY,
    HEADING,
    NUMBER_HEADING,
    TEXT,
    LINK,
    /** Text or a mark in a column of numbers or dates. */
    NUMBER_TEXT,
    GENERAL("General"),
    WHOLE("#,##0"),
    DECIMAL("#,##0.0"),
    PERCENT("0.0%"),
    DATE("d mmmm yyyy"),
    MONTH("mmmm yyyy");

    private final String format;

    Look() {
        this("@");
    }

    Look(String format) {
        this.format = format;
    }

    /** The number format. Text has the text format, but not in a column of numbers. */
    String format() {
        return this == NUMBER_TEXT ? "General" : format;
    }

    boolean isNumeric() {
        return compareTo(NUMBER_TEXT) >= 0;
    }
}

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
    /** Text or a mark in a column of dates. */
    DATE_TEXT("General"),
    DATE("d mmm yyyy"),
    MONTH("mmmm yyyy"),
    /** Text or a mark in a column of numbers. */
    NUMBER_TEXT("General"),
    GENERAL("General"),
    /** A date in a column of numbers stands on their side. */
    NUMBER_DATE("d mmm yyyy"),
    /** A fraction among text, with all its decimals. */
    EXACT("0.0#########"),
    WHOLE("#,##0"),
    DECIMAL("#,##0.0"),
    PERCENT("0.0%"),
    /** Percentage points. */
    POINTS("0.0\" pp\""),
    /** No change in percentage points. */
    NO_POINTS("0\" pp\""),
    SCORE("0.000");

    private final String format;

    Look() {
        this("@");
    }

    Look(String format) {
        this.format = format;
    }

    /** The number format: text has the text format, but not in a column of numbers or dates. */
    String format() {
        return format;
    }

    boolean isNumeric() {
        return compareTo(NUMBER_TEXT) >= 0;
    }
}

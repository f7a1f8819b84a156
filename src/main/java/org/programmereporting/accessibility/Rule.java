package org.programmereporting.accessibility;

import java.util.Locale;

/**
 * The rules for workbooks that a program can check, by the number under which the pack's rules are listed; 0 is the file itself. That the same
 * inputs give the same bytes (rule 11) cannot be seen in one file.
 */
public enum Rule {
    READABLE(0, Kind.ALWAYS, "Save it as Excel Workbook (.xlsx) without a password."),

    ONE_TABLE(
            1,
            Kind.PACK,
            "Give each table a sheet of its own, and each sheet but the cover a real Excel table (Ctrl+T)."),
    ONE_HEADING_ROW(1, Kind.PACK, "Give the table exactly one heading row."),
    HEADING_EMPTY(1, Kind.PACK, "Say what the column holds."),
    HEADING_UNIQUE(1, Kind.PACK, "Tell the columns apart."),
    TABLE_NAME(1, Kind.PACK, "Name the table after what it holds."),
    TABLE_NAME_VALID(1, Kind.PACK, "Take a word of letters, digits and _ that is no cell's address."),
    TABLE_NAME_UNIQUE(1, Kind.PACK, "Tell the tables apart."),

    NO_MERGED_CELLS(2, Kind.PACK, "Split them, a value each."),
    TABLE_IN_COLUMN_A(2, Kind.PACK, "Move the table to column A."),
    NOTHING_BELOW_TABLE(2, Kind.PACK, "Move it to the introduction or the notes."),
    NOTHING_BESIDE_TABLE(2, Kind.PACK, "Move it into column A above the table, or into the table."),
    NO_BLANK_ROW(2, Kind.PACK, "Leave the row out."),
    NO_BLANK_COLUMN(2, Kind.PACK, "Leave the column out."),

    TITLE_IN_A1(3, Kind.PACK, "Say what, where and when."),
    INTRODUCTION(
            3,
            Kind.PACK,
            "Say how many tables there are in a line that begins \"This sheet contains\" or \"This worksheet contains\"."),
    INTRODUCTION_UNBROKEN(3, Kind.PACK, "Leave the row out: a screen reader takes it for the end."),

    NO_EMPTY_CELL(4, Kind.PACK, "Write the value or a mark such as [x], or say above the table what blank cells mean."),
    KNOWN_MARK(4, Kind.PACK, "Use one of [c] [e] [f] [p] [r] [x] [z]."),
    MARK_IN_TEXT(4, Kind.PACK_ADVICE, "If it is shorthand, use one of [c] [e] [f] [p] [r] [x] [z]."),
    MARK_EXPLAINED(4, Kind.PACK, "Explain it in the notes or above the table."),

    CONTRAST(5, Kind.ALWAYS, "Use a darker text or a paler fill: 4.5 to 1 is the least."),
    NO_FILL(5, Kind.PACK, "Leave the fill out, and say it in words."),
    NO_STRIPES(5, Kind.PACK, "Take the stripes out of the table's style."),

    NOTE_DEFINED(6, Kind.PACK, "Define it in the notes."),
    NOTE_USED(6, Kind.PACK, "Refer to it where it matters, or leave it out."),
    NOTE_UNIQUE(6, Kind.PACK, "Give one another number."),
    NOTE_IN_DATA(6, Kind.PACK_ADVICE, "Move it to the heading."),
    NO_SUPERSCRIPT(6, Kind.PACK, "Write [note n]."),
    LINK_DESCRIPTIVE(6, Kind.PACK, "Say in words where the link leads."),
    LINK_TARGET(6, Kind.ALWAYS, "Let it lead to a cell of a sheet that is there."),
    LINK_INSIDE(6, Kind.PACK_ADVICE, "Write the address as text, if readers should not leave the workbook."),
    NO_EXTERNAL_LINK(6, Kind.ALWAYS, "Write the values, and leave the link to the other file out."),
    NO_HEADER_OR_FOOTER(6, Kind.PACK, "Write its text under the title."),
    NO_COMMENT(6, Kind.PACK, "Write it as a note."),
    NO_FLOATING_SHAPE(6, Kind.PACK, "Leave it out; only native charts may float over a sheet."),
    NO_MACRO(6, Kind.ALWAYS, "Save it without macros (.xlsx)."),
    NO_EMBEDDED_OBJECT(6, Kind.ALWAYS, "Leave the object out."),
    NO_HIDDEN_SHEET(6, Kind.ALWAYS, "Show it or leave it out."),
    NO_HIDDEN_CELLS(6, Kind.PACK, "Show them or leave them out."),
    NAME_BROKEN(6, Kind.ALWAYS, "Leave the name out, or let it stand for cells that are there."),

    CHART_ALT_TEXT(7, Kind.ALWAYS, "Say in words what it shows."),
    CHART_TITLE(7, Kind.ALWAYS, "Say its one message."),
    CHART_AXIS_TITLE(7, Kind.ALWAYS, "Name the axis, with its unit."),
    CHART_DATA(7, Kind.ALWAYS, "Draw it from cells, or leave it out."),
    CHART_RANGE(7, Kind.ALWAYS, "Draw the table of the same sheet, with as many categories as values."),
    CHART_VALUES(7, Kind.ALWAYS, "Save the workbook again, so that the chart shows what the cells hold."),
    CHART_BESIDE_TABLE(7, Kind.PACK, "Move it to the right of the table, or below it."),
    CHART_FLAT(7, Kind.ALWAYS, "Draw it without a third dimension."),

    SHEET_ORDER(8, Kind.PACK, "The order is Cover, Contents, Notes, then the tables."),
    SHEET_NAME_LENGTH(8, Kind.PACK, "Shorten it to 31 characters."),
    SHEET_NAME_UNIQUE(8, Kind.PACK, "Tell the sheets apart."),
    CURSOR(8, Kind.PACK, "Save it with the cursor in A1 of the first sheet."),
    PROPERTY_TITLE(8, Kind.PACK, "Set the title in the document's properties."),
    PROPERTY_AUTHOR(8, Kind.PACK, "Set the author in the document's properties."),
    PROPERTY_LANGUAGE(8, Kind.PACK, "Set the language in the document's properties, such as en-GB."),

    FONT_NAME(9, Kind.ALWAYS, "Use Arial."),
    FONT_SIZE(9, Kind.ALWAYS, "Set it in 10 points or more."),
    TITLE_SIZE(9, Kind.PACK, "Set it in 12 points or more."),
    HEADING_WRAPPED(9, Kind.PACK, "Wrap the heading."),
    COLUMN_WIDTH(9, Kind.ALWAYS, "Widen the column."),
    TEXT_CUT(9, Kind.ALWAYS, "Wrap the text and make the row high enough, or widen the column."),
    NO_FILTER(9, Kind.PACK_ADVICE, "Leave it to the reader to set one."),
    NO_FROZEN_PANE(9, Kind.PACK_ADVICE, "Leave them out: they cover a small screen."),

    NO_FORMULA(10, Kind.ALWAYS, "Write its value."),
    NO_ERROR(10, Kind.ALWAYS, "Write the value, or a mark such as [x]."),
    TEXT_AS_TEXT(10, Kind.ALWAYS, "Set the quote prefix on its style."),
    NUMBER_AS_NUMBER(10, Kind.PACK, "Write it as a number, date or percentage with a format."),
    NUMBER_FORMAT(10, Kind.PACK, "Give it a number format.");

    /** Where a rule holds, and with what weight. */
    private enum Kind {
        ALWAYS,
        PACK,
        PACK_ADVICE
    }

    private final int number;
    private final Kind kind;
    private final String mend;

    Rule(int number, Kind kind, String mend) {
        this.number = number;
        this.kind = kind;
        this.mend = mend;
    }

    /** Its number among the pack's rules. */
    public int number() {
        return number;
    }

    /** As in {@code one-table}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String mend() {
        return mend;
    }

    /** Whether a breach must fail a run; else it is advice. */
    public boolean essential() {
        return kind != Kind.PACK_ADVICE;
    }

    /** Whether it is about what a workbook holds or does, not how it looks. */
    public boolean isAboutContent() {
        return number == 6 || number == 10;
    }

    boolean holdsFor(Profile profile) {
        return profile == Profile.PACK || kind == Kind.ALWAYS;
    }
}

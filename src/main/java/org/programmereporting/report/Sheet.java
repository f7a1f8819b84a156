package org.programmereporting.report;

import java.util.List;

/** A worksheet: either the cover, which is prose, or one table with what belongs to it. */
public sealed interface Sheet {
    /** The tab's name: unique in its workbook, at most 31 characters. */
    String name();

    /** The text of A1. */
    String title();

    /** The cover: lines of prose down column A under the title. */
    record Cover(String name, String title, List<Line> lines) implements Sheet {
        public Cover {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One table: title in A1, the introduction a line a row, then the table in column A with nothing below it; its charts stand to the right, or below
     * where the table is wide and short.
     *
     * @param introduction how many tables, notes, what blank cells mean, source; then what the reader must know
     */
    record Tabular(String name, String title, List<String> introduction, Table table, List<Chart> charts)
            implements Sheet {
        /** How every introduction begins. */
        public static final String ONE_TABLE = "This sheet contains one table.";

        public Tabular {
            introduction = List.copyOf(introduction);
            charts = List.copyOf(charts);
        }

        /** The first cell of a row of the table, counted from 0: below the title, the introduction and the headings. */
        public String address(int row) {
            return "A" + (introduction.size() + 3 + row);
        }
    }

    /** A line of the cover. */
    record Line(LineStyle style, String text) {}

    /** How a cover line is set. */
    enum LineStyle {
        BANNER,
        HEADING,
        BODY
    }
}

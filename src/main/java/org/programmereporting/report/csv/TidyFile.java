package org.programmereporting.report.csv;

import java.util.function.Function;
import org.programmereporting.report.MonthlyFigures;

/** The tidy files under {@code data/} of a draft. */
public enum TidyFile {
    METRICS("metrics", "Every figure of this month, by group", TidyCsv::metrics),
    POSITIONS("positions", "A row for each trust in scope: where it stands and when it leaves", TidyCsv::positions),
    FORECAST("forecast", "Trusts remaining month by month: actual, by plan, by the forecast", TidyCsv::forecast),
    RETURNS("returns", "The files received for this month, and what became of each", TidyCsv::returns),
    FINDINGS("findings", "What was found in them", TidyCsv::findings);

    private final String name;
    private final String title;
    private final Function<MonthlyFigures, byte[]> rows;

    TidyFile(String name, String title, Function<MonthlyFigures, byte[]> rows) {
        this.name = name;
        this.title = title;
        this.rows = rows;
    }

    /** Its path in the draft. */
    public String path() {
        return "data/" + name + ".csv";
    }

    /** What it holds, for a link. */
    public String title() {
        return title;
    }

    public byte[] of(MonthlyFigures figures) {
        return rows.apply(figures);
    }
}

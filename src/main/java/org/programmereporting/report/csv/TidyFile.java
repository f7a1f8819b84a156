package org.programmereporting.report.csv;

import java.util.List;
import java.util.function.Function;
import org.programmereporting.report.MonthlyFigures;

/**
 * A tidy file of a draft's {@code data/}.
 *
 * @param path its path in the draft
 * @param title what it holds, for a link
 * @param written its bytes, of a month
 */
public record TidyFile(String path, String title, Function<MonthlyFigures, byte[]> written) {
    public static final List<TidyFile> ALL = List.of(
            new TidyFile("data/metrics.csv", "Every figure of this month, by group", TidyCsv::metrics),
            new TidyFile(
                    "data/positions.csv",
                    "A row for each trust in scope: where it stands, when it leaves",
                    TidyCsv::positions),
            new TidyFile(
                    "data/forecast.csv",
                    "Trusts remaining month by month: actual, by their own plan, by the forecast",
                    TidyCsv::forecast),
            new TidyFile(
                    "data/calendar.csv",
                    "Trusts that go live and exit month by month, as they forecast it",
                    TidyCsv::calendar),
            new TidyFile(
                    "data/returns.csv", "The files received for this month, and what became of each", TidyCsv::returns),
            new TidyFile("data/findings.csv", "What was found in them", TidyCsv::findings));
}

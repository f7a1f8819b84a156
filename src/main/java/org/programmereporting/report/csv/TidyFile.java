package org.programmereporting.report.csv;

import java.util.List;
import java.util.function.Function;
import org.programmereporting.report.MonthlyFigures;

/**
 * A tidy file of a draft's {@code data/}.
 *
 * @param path its path in the draft
 * @param written its bytes, of a month
 */
public record TidyFile(String path, Function<MonthlyFigures, byte[]> written) {
    public static final List<TidyFile> ALL = List.of(
            new TidyFile("data/metrics.csv", TidyCsv::metrics),
            new TidyFile("data/positions.csv", TidyCsv::positions),
            new TidyFile("data/forecast.csv", TidyCsv::forecast),
            new TidyFile("data/calendar.csv", TidyCsv::calendar),
            new TidyFile("data/returns.csv", TidyCsv::returns),
            new TidyFile("data/findings.csv", TidyCsv::findings));
}

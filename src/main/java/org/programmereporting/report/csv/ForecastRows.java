package org.programmereporting.report.csv;

import java.util.Optional;
import java.util.function.Function;
import org.programmereporting.measure.Burndown;
import org.programmereporting.report.MonthlyFigures;
import org.programmereporting.returns.RemainingQuantiles;

/**
 * {@code forecast.csv}: trusts remaining at each month's end, nationally, then by cohort and region: actual, by the trusts' own plan, by the forecast.
 * What a month or a programme does not have stays empty.
 */
final class ForecastRows {
    private ForecastRows() {}

    static CsvTable of(MonthlyFigures figures) {
        CsvTable table =
                new CsvTable("month", "group", "group_value", "actual", "own_plan", "p10", "p50", "p80", "p90");
        Burndown.of(figures.month()).points().forEach(point -> row(table, figures, point));
        Burndown.byRegion(figures.month()).forEach(point -> row(table, figures, point));
        return table;
    }

    private static void row(CsvTable table, MonthlyFigures figures, Burndown.Point point) {
        Optional<RemainingQuantiles> forecast = figures.month().forecast(point);
        table.row(
                point.month().toString(),
                point.group(),
                point.groupValue(),
                CsvTable.text(point.actual()),
                CsvTable.text(point.ownPlan()),
                quantile(forecast, RemainingQuantiles::p10),
                quantile(forecast, RemainingQuantiles::p50),
                quantile(forecast, RemainingQuantiles::p80),
                quantile(forecast, RemainingQuantiles::p90));
    }

    private static String quantile(
            Optional<RemainingQuantiles> forecast, Function<RemainingQuantiles, Integer> quantile) {
        return CsvTable.text(forecast.map(quantile));
    }
}

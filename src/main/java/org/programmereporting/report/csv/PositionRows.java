package org.programmereporting.report.csv;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.programmereporting.measure.Figure;
import org.programmereporting.report.MonthlyFigures;
import org.programmereporting.report.TrustStanding;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.ExitForecast;
import org.programmereporting.returns.ExpectedReturn;
import org.programmereporting.returns.ForecastDay;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.TrustOutcome;
import org.programmereporting.returns.TrustPosition;

/** {@code positions.csv}, by code. A day that is only known to be later than another stays empty, as does what is not forecast. */
final class PositionRows {
    private PositionRows() {}

    static CsvTable of(MonthlyFigures figures) {
        CsvTable table = new CsvTable(
                "code",
                "name",
                "cohort",
                "region",
                "cluster",
                "status",
                "outcome",
                "position_period",
                "baseline_exit",
                "forecast_exit",
                "actual_exit",
                "slippage_days",
                "p50_exit",
                "p80_exit",
                "probability_on_time",
                "confidence",
                "forecast_state");
        Map<OdsCode, TrustOutcome> outcomes = figures.month().expected().stream()
                .collect(Collectors.toMap(
                        ExpectedReturn::trust, ExpectedReturn::outcome, (first, second) -> first, TreeMap::new));
        figures.month()
                .position()
                .trusts()
                .forEach(trust -> row(table, figures, trust, Optional.ofNullable(outcomes.get(trust.code()))));
        return table;
    }

    private static void row(
            CsvTable table, MonthlyFigures figures, TrustPosition trust, Optional<TrustOutcome> outcome) {
        TrustStanding standing =
                new TrustStanding(trust, figures.month().position().asAt());
        Optional<ExitForecast> forecast = figures.month().forecast().flatMap(all -> all.of(trust.code()));
        table.row(
                trust.code().value(),
                CsvTable.safe(trust.name()),
                trust.cohort(),
                trust.region(),
                clusters(trust),
                status(trust),
                CsvTable.text(outcome.map(TrustOutcome::id)),
                CsvTable.text(trust.positionPeriod()),
                CsvTable.text(trust.originalBaseline()),
                CsvTable.text(trust.isExited() ? Optional.empty() : trust.forecastExit()),
                CsvTable.text(trust.actualExit()),
                CsvTable.text(standing.slippage()),
                day(forecast.flatMap(ExitForecast::p50)),
                day(forecast.flatMap(ExitForecast::p80)),
                CsvTable.text(forecast.flatMap(ExitForecast::probabilityOnTime).map(PositionRows::share)),
                CsvTable.safe(standing.rating(figures.ratingField())),
                state(trust, forecast));
    }

    /** Why {@code p50_exit} and {@code p80_exit} are there or not: a closed set of words. */
    private static String state(TrustPosition trust, Optional<ExitForecast> forecast) {
        return trust.isExited() ? "exited" : forecast.map(PositionRows::state).orElse("not-forecast");
    }

    private static String state(ExitForecast forecast) {
        return switch (forecast.basis()) {
            case FORECAST -> isLater(forecast.p50()) ? "p50-later" : isLater(forecast.p80()) ? "p80-later" : "forecast";
            case EXIT_REPORTED -> "exit-reported";
            case NO_FORECAST -> "no-forecast";
            case BEYOND_REFERENCE_CLASS -> "beyond-reference-class";
        };
    }

    private static boolean isLater(Optional<ForecastDay> day) {
        return day.filter(ForecastDay::later).isPresent();
    }

    private static String day(Optional<ForecastDay> day) {
        return CsvTable.text(day.filter(known -> !known.later()).map(ForecastDay::day));
    }

    private static String share(double share) {
        return CsvTable.number(Figure.of(BigDecimal.valueOf(share)));
    }

    /** Of the contracts still held, of all once exited; several joined as in the groups of the metrics. */
    private static String clusters(TrustPosition trust) {
        List<ContractPosition> held = trust.isExited() ? trust.contracts() : trust.openContracts();
        return held.stream().map(ContractPosition::cluster).distinct().sorted().collect(Collectors.joining("+"));
    }

    private static String status(TrustPosition trust) {
        if (trust.isExited()) {
            return "exited";
        }
        return trust.isPartlyExited() ? "partly-exited" : "remaining";
    }
}

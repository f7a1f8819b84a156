package org.programmereporting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.programmereporting.returns.ExitForecast;
import org.programmereporting.returns.ForecastDay;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.PastForecast;
import org.programmereporting.returns.ReportingPeriod;
import org.springframework.jdbc.core.JdbcTemplate;

/** The forecasts of earlier months, each stored once under a hash of all that determines it. */
public final class PastForecasts {
    private final JdbcTemplate jdbc;

    public PastForecasts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the month's forecast is stored; also one of no trust is. */
    public boolean holds(ReportingPeriod origin, String determinedBy) {
        return !jdbc.queryForList(
                        "select period from forecast_origin where period = ? and determined_by = ?",
                        origin.toString(),
                        determinedBy)
                .isEmpty();
    }

    /** Stores a month's forecast. */
    public void save(ReportingPeriod origin, String determinedBy, List<PastForecast> forecasts) {
        jdbc.update(
                "insert into forecast_origin (period, determined_by) values (?, ?)", origin.toString(), determinedBy);
        jdbc.batchUpdate(
                """
                insert into past_forecast
                  (period, determined_by, trust, as_at, deadline, own_date, basis, p50, p50_later, p80, p80_later, on_time)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                forecasts.stream()
                        .map(forecast -> row(origin, determinedBy, forecast))
                        .toList());
    }

    /** A month's forecast, by trust. */
    public List<PastForecast> find(ReportingPeriod origin, String determinedBy) {
        return jdbc.query("""
                select trust, as_at, deadline, own_date, basis, p50, p50_later, p80, p80_later, on_time
                from past_forecast where period = ? and determined_by = ? order by trust""", (row, n) -> forecast(origin, row), origin.toString(), determinedBy);
    }

    private static @Nullable Object[] row(ReportingPeriod origin, String determinedBy, PastForecast past) {
        ExitForecast forecast = past.forecast();
        return new @Nullable Object[] {
            origin.toString(),
            determinedBy,
            forecast.trust().value(),
            past.asAt(),
            past.deadline(),
            past.ownDate().orElse(null),
            forecast.basis().name(),
            forecast.p50().map(ForecastDay::day).orElse(null),
            forecast.p50().filter(ForecastDay::later).isPresent(),
            forecast.p80().map(ForecastDay::day).orElse(null),
            forecast.p80().filter(ForecastDay::later).isPresent(),
            forecast.probabilityOnTime().orElse(null)
        };
    }

    private static PastForecast forecast(ReportingPeriod origin, ResultSet row) throws SQLException {
        double onTime = row.getDouble("on_time");
        Optional<Double> probability = row.wasNull() ? Optional.empty() : Optional.of(onTime);
        return new PastForecast(
                origin,
                row.getObject("as_at", LocalDate.class),
                row.getObject("deadline", LocalDate.class),
                day(row, "own_date"),
                new ExitForecast(
                        new OdsCode(row.getString("trust")),
                        ExitForecast.Basis.valueOf(row.getString("basis")),
                        forecastDay(row, "p50"),
                        forecastDay(row, "p80"),
                        probability));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    private static Optional<ForecastDay> forecastDay(ResultSet row, String column) throws SQLException {
        boolean later = row.getBoolean(column + "_later");
        return day(row, column).map(known -> new ForecastDay(known, later));
    }
}

package org.programmereporting.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.measure.NationalMetrics;
import org.programmereporting.returns.ReportingPeriod;
import org.springframework.jdbc.core.JdbcTemplate;

/** The metric values of each run, in the database. */
public final class MetricRepository {
    private static final String NOT_APPLICABLE = "[z]";
    private static final String NOT_AVAILABLE = "[x]";

    private final JdbcTemplate jdbc;

    public MetricRepository(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Stores a run's values, over those of the same run. */
    public void save(ReportingPeriod period, String fingerprint, NationalMetrics metrics) {
        jdbc.update("delete from metric_value where period = ? and fingerprint = ?", period.toString(), fingerprint);
        List<MetricValue> values = metrics.values();
        jdbc.batchUpdate(
                """
                insert into metric_value
                  (period, fingerprint, position, metric, unit, breakdown, breakdown_value,
                   figure, numerator, denominator, previous, change)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                IntStream.range(0, values.size())
                        .mapToObj(i -> row(period, fingerprint, i, values.get(i)))
                        .toList());
    }

    /** A run's values, in their order; empty when it stored none. */
    public NationalMetrics find(ReportingPeriod period, String fingerprint) {
        return new NationalMetrics(jdbc.query("""
                select metric, unit, breakdown, breakdown_value, figure, numerator, denominator, previous, change
                from metric_value where period = ? and fingerprint = ? order by position""", (row, n) -> value(row), period.toString(), fingerprint));
    }

    private static Object[] row(ReportingPeriod period, String fingerprint, int position, MetricValue value) {
        return new Object[] {
            period.toString(),
            fingerprint,
            position,
            value.metric(),
            value.unit(),
            value.group(),
            value.groupValue(),
            text(value.value()),
            text(value.numerator()),
            text(value.denominator()),
            text(value.previous()),
            text(value.change())
        };
    }

    private static MetricValue value(ResultSet row) throws SQLException {
        return new MetricValue(
                row.getString("metric"),
                row.getString("unit"),
                row.getString("breakdown"),
                row.getString("breakdown_value"),
                figure(row.getString("figure")),
                figure(row.getString("numerator")),
                figure(row.getString("denominator")),
                figure(row.getString("previous")),
                figure(row.getString("change")));
    }

    private static String text(Figure figure) {
        if (figure instanceof Figure.Known known) {
            return known.value().toPlainString();
        }
        return figure instanceof Figure.NotApplicable ? NOT_APPLICABLE : NOT_AVAILABLE;
    }

    private static Figure figure(String text) {
        return switch (text) {
            case NOT_APPLICABLE -> new Figure.NotApplicable();
            case NOT_AVAILABLE -> new Figure.NotAvailable();
            default -> Figure.of(new BigDecimal(text));
        };
    }
}

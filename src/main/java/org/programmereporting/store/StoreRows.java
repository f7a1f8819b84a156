package org.programmereporting.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** How many rows the database has, and whether what refers to each other fits. */
public final class StoreRows {
    /** Rows are only ever added to these; of the others a new judgement may bring fewer. */
    private static final List<String> GROWING =
            List.of("received_file", "checked_return", "forecast_origin", "past_forecast");

    private final JdbcTemplate jdbc;

    public StoreRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        GROWING.forEach(table -> counts.put(table, count("select count(*) from " + table)));
        return counts;
    }

    /** Findings and answers are counted with their return too: a table that lost some does not fit any more. */
    public Optional<String> misfit() {
        Said said = jdbc.queryForObject(
                "select coalesce(sum(findings), 0), coalesce(sum(case when answered then 1 else 0 end), 0)"
                        + " from checked_return",
                (row, n) -> new Said(row.getLong(1), row.getLong(2)));
        return said == null
                ? Optional.empty()
                : lost("finding", said.findings()).or(() -> lost("return_answers", said.answers()));
    }

    private record Said(long findings, long answers) {}

    private Optional<String> lost(String table, long said) {
        long there = count("select count(*) from " + table);
        return said == there
                ? Optional.empty()
                : Optional.of("table " + table + " has " + there + " of the " + said + " rows it had");
    }

    /** Rewrites the database's file without what was deleted: until then the bytes of a deleted row stay in it. */
    public void compact() {
        jdbc.execute("checkpoint defrag");
    }

    private long count(String query) {
        Long count = jdbc.queryForObject(query, Long.class);
        return count == null ? 0 : count;
    }

    /** What the database itself says when it cannot be opened, or read; nothing when it was something else. */
    public static Optional<String> damage(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException database) {
                return Optional.of(String.valueOf(database.getMessage())
                        .replaceAll("\\b[a-z]\\w*(\\.\\w+)+: ", "") // names of classes
                        .replaceAll("\\s+", " "));
            }
        }
        return Optional.empty();
    }
}

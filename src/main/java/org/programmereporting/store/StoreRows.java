package org.programmereporting.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** How many rows the database has, and whether what refers to each other fits. */
public final class StoreRows {
    /** Rows are only ever added to these; of the others a new judgement may bring fewer. */
    private static final List<String> GROWING =
            List.of("received_file", "checked_return", "forecast_origin", "past_forecast");

    private static final Set<String> OF_MONTHS = Set.of("received_file", "checked_return");

    private final JdbcTemplate jdbc;

    public StoreRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Every row is looked at. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        GROWING.forEach(table -> counts.put(table, rows(table)));
        return counts;
    }

    /** The same of a database that is whole, at a cost that does not grow with the years: the files of packed months were counted as they were packed. */
    public Map<String, Long> countsByMonth() {
        Map<String, Long> counts = new LinkedHashMap<>();
        GROWING.forEach(table -> counts.put(table, OF_MONTHS.contains(table) ? countByMonth(table) : rows(table)));
        return counts;
    }

    private long countByMonth(String table) {
        return packedFiles()
                + jdbc.queryForList("select period from judged_month where packed is null", String.class).stream()
                        .mapToLong(period -> count("select count(*) from " + table + " where period = ?", period))
                        .sum();
    }

    /** Findings, answers and months are counted with their returns too: a table that lost some does not fit any more. */
    public Optional<String> misfit() {
        return lostOfReturns().or(this::lostMonths);
    }

    private Optional<String> lostMonths() {
        return lost("judged_month", count("select count(*) from (select distinct period from received_file) as months"))
                .or(() -> lost("packed_month", count("select count(*) from judged_month where packed is not null")))
                .or(() -> lostOfPacked("received_file"))
                .or(() -> lostOfPacked("checked_return"));
    }

    /** A month is packed when all that was received for it is judged. */
    private Optional<String> lostOfPacked(String table) {
        long packed = packedFiles();
        long there = count("select count(*) from " + table
                + " f join judged_month m on m.period = f.period where m.packed is not null");
        return packed == there
                ? Optional.empty()
                : Optional.of("table " + table + " has " + there + " of the " + packed + " files of packed months");
    }

    private Optional<String> lostOfReturns() {
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
        long there = rows(table);
        return said == there
                ? Optional.empty()
                : Optional.of("table " + table + " has " + there + " of the " + said + " rows it had");
    }

    /** Rewrites the database's file without what was deleted: until then the bytes of a deleted row stay in it. */
    public void compact() {
        jdbc.execute("checkpoint defrag");
    }

    private long packedFiles() {
        return count("select coalesce(sum(files), 0) from judged_month where packed is not null");
    }

    private long rows(String table) {
        return count("select count(*) from " + table);
    }

    private long count(String query, Object... parameters) {
        Long count = jdbc.queryForObject(query, Long.class, parameters);
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

package org.programmereporting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.StatusReturn;
import org.programmereporting.store.packed.JudgedFile;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what was judged in a month from its rows. */
final class JudgedRows {
    private final JdbcClient jdbc;
    /** What months have in common is held once. */
    private final AnswersReader answers = new AnswersReader();

    JudgedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By path; the newest receipt of a path last. */
    List<JudgedFile> of(ReportingPeriod period) {
        Map<FileKey, List<Finding>> findings = findings(period);
        return jdbc.sql("""
                        select c.period, c.path, c.sha256, c.judged_with, c.received, c.trust, c.refresh, c.outcome,
                          f.sequence, f.size_bytes, a.answers
                        from checked_return c
                        join received_file f on f.period = c.period and f.path = c.path and f.sha256 = c.sha256
                        left join return_answers a on a.period = c.period and a.path = c.path and a.sha256 = c.sha256
                        where c.period = ?
                        order by c.path, f.sequence""")
                .param(period.toString())
                .query((row, n) -> new JudgedFile(
                        row.getLong("sequence"),
                        row.getLong("size_bytes"),
                        row.getString("judged_with"),
                        checkedReturn(period, row, findings)))
                .list();
    }

    private Map<FileKey, List<Finding>> findings(ReportingPeriod period) {
        Map<FileKey, List<Finding>> findings = new LinkedHashMap<>();
        jdbc.sql("""
                        select path, sha256, code, severity, sheet, cell, field, cell_value, message
                        from finding where period = ? order by path, sha256, position""").param(period.toString()).query((ResultSet row) -> {
            findings.computeIfAbsent(key(period, row), k -> new ArrayList<>()).add(finding(row));
        });
        return findings;
    }

    private CheckedReturn checkedReturn(ReportingPeriod period, ResultSet row, Map<FileKey, List<Finding>> findings)
            throws SQLException {
        String path = row.getString("path");
        Optional<OdsCode> trust = Optional.ofNullable(row.getString("trust")).map(OdsCode::new);
        Optional<StatusReturn> said = Optional.ofNullable(row.getString("answers"))
                .map(json -> answers.read(json, trust.orElseThrow(), period, path));
        return new CheckedReturn(
                period,
                path,
                row.getString("sha256"),
                Optional.ofNullable(row.getObject("received", LocalDateTime.class)),
                trust,
                row.getBoolean("refresh"),
                FileOutcome.valueOf(constant(row.getString("outcome"))),
                "",
                said,
                findings.getOrDefault(key(period, row), List.of()));
    }

    private static Finding finding(ResultSet row) throws SQLException {
        return new Finding(
                FindingCode.valueOf(constant(row.getString("code"))),
                Severity.valueOf(constant(row.getString("severity"))),
                new Source(row.getString("path"), row.getString("sheet"), row.getString("cell")),
                row.getString("field"),
                row.getString("cell_value"),
                row.getString("message"));
    }

    private static FileKey key(ReportingPeriod period, ResultSet row) throws SQLException {
        return new FileKey(period, row.getString("path"), row.getString("sha256"));
    }

    private static String constant(String id) {
        return id.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}

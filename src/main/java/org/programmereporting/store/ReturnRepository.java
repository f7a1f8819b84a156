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
import java.util.function.Function;
import java.util.stream.IntStream;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;
import org.programmereporting.returns.StatusReturn;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Received files, and what was judged of them, in the database. Saving the same thing twice is the same as once. */
public final class ReturnRepository {
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    public ReturnRepository(JdbcTemplate template) {
        this.batch = template;
        this.jdbc = JdbcClient.create(template);
    }

    /** Every received file, in the order of receipt. */
    public List<ReceivedFile> received() {
        return jdbc.sql("select period, path, sha256, sequence, size_bytes from received_file order by sequence")
                .query((row, n) -> receivedFile(row))
                .list();
    }

    public void add(List<ReceivedFile> files) {
        batch.batchUpdate(
                "insert into received_file (period, path, sha256, sequence, size_bytes) values (?, ?, ?, ?, ?)",
                files.stream()
                        .map(file -> new Object[] {
                            file.period().toString(), file.path(), file.sha256(), file.sequence(), file.size()
                        })
                        .toList());
    }

    /** By which definition each file was judged; files not judged are absent. */
    public Map<FileKey, String> judgedWith() {
        Map<FileKey, String> judged = new LinkedHashMap<>();
        jdbc.sql("select period, path, sha256, judged_with from checked_return").query((ResultSet row) -> {
            judged.put(key(row), row.getString("judged_with"));
        });
        return judged;
    }

    /** Stores judged returns, over what was judged of the same files before. */
    public void save(List<CheckedReturn> returns, Function<CheckedReturn, String> judgedWith) {
        List<Object[]> keys = returns.stream().map(r -> FileKey.of(r).columns()).toList();
        batch.batchUpdate("delete from return_answers where period = ? and path = ? and sha256 = ?", keys);
        batch.batchUpdate("delete from finding where period = ? and path = ? and sha256 = ?", keys);
        batch.batchUpdate("delete from checked_return where period = ? and path = ? and sha256 = ?", keys);
        batch.batchUpdate(
                """
                insert into checked_return
                  (period, path, sha256, judged_with, received, trust, refresh, outcome, answered, findings)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", returns.stream().map(r -> row(r, judgedWith.apply(r))).toList());
        batch.batchUpdate(
                "insert into return_answers (period, path, sha256, answers) values (?, ?, ?, ?)",
                returns.stream().flatMap(r -> answers(r).stream()).toList());
        batch.batchUpdate(
                """
                insert into finding
                  (period, path, sha256, position, code, severity, sheet, cell, field, cell_value, message)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                returns.stream()
                        .flatMap(r -> IntStream.range(0, r.findings().size()).mapToObj(i -> row(r, i)))
                        .toList());
    }

    /** All judged returns up to a period, by period and path; the newest receipt of a path last. */
    public List<CheckedReturn> upTo(ReportingPeriod period) {
        Map<FileKey, List<Finding>> findings = findingsUpTo(period);
        AnswersReader answers = new AnswersReader();
        return jdbc.sql("""
                        select c.period, c.path, c.sha256, c.received, c.trust, c.refresh, c.outcome, a.answers
                        from checked_return c
                        join received_file f on f.period = c.period and f.path = c.path and f.sha256 = c.sha256
                        left join return_answers a on a.period = c.period and a.path = c.path and a.sha256 = c.sha256
                        where c.period <= ?
                        order by c.period, c.path, f.sequence""")
                .param(period.toString())
                .query((row, n) -> checkedReturn(row, findings, answers))
                .list();
    }

    private Map<FileKey, List<Finding>> findingsUpTo(ReportingPeriod period) {
        Map<FileKey, List<Finding>> findings = new LinkedHashMap<>();
        jdbc.sql("""
                        select period, path, sha256, code, severity, sheet, cell, field, cell_value, message
                        from finding where period <= ? order by period, path, sha256, position""").param(period.toString()).query((ResultSet row) -> {
            findings.computeIfAbsent(key(row), k -> new ArrayList<>()).add(finding(row));
        });
        return findings;
    }

    private static CheckedReturn checkedReturn(
            ResultSet row, Map<FileKey, List<Finding>> findings, AnswersReader reader) throws SQLException {
        ReportingPeriod period = period(row);
        String path = row.getString("path");
        Optional<OdsCode> trust = Optional.ofNullable(row.getString("trust")).map(OdsCode::new);
        Optional<StatusReturn> answers = Optional.ofNullable(row.getString("answers"))
                .map(json -> reader.read(json, trust.orElseThrow(), period, path));
        return new CheckedReturn(
                period,
                path,
                row.getString("sha256"),
                Optional.ofNullable(row.getObject("received", LocalDateTime.class)),
                trust,
                row.getBoolean("refresh"),
                FileOutcome.valueOf(constant(row.getString("outcome"))),
                "",
                answers,
                findings.getOrDefault(key(row), List.of()));
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

    private static Object[] row(CheckedReturn r, String judgedWith) {
        return new Object[] {
            r.period().toString(),
            r.file(),
            r.sha256(),
            judgedWith,
            r.received().orElse(null),
            r.trust().map(OdsCode::value).orElse(null),
            r.refresh(),
            r.outcome().id(),
            r.answers().isPresent(),
            r.findings().size()
        };
    }

    private static Optional<Object[]> answers(CheckedReturn r) {
        return r.answers()
                .map(said -> new Object[] {r.period().toString(), r.file(), r.sha256(), AnswersJson.write(said)});
    }

    private static Object[] row(CheckedReturn r, int position) {
        Finding finding = r.findings().get(position);
        return new Object[] {
            r.period().toString(),
            r.file(),
            r.sha256(),
            position,
            finding.code().id(),
            finding.severity().id(),
            finding.source().sheet(),
            finding.source().cell(),
            finding.field(),
            finding.value(),
            finding.message()
        };
    }

    private static ReceivedFile receivedFile(ResultSet row) throws SQLException {
        return new ReceivedFile(
                period(row),
                row.getString("path"),
                row.getString("sha256"),
                row.getLong("sequence"),
                row.getLong("size_bytes"));
    }

    private static FileKey key(ResultSet row) throws SQLException {
        return new FileKey(row.getString("period"), row.getString("path"), row.getString("sha256"));
    }

    private static ReportingPeriod period(ResultSet row) throws SQLException {
        return ReportingPeriod.of(row.getString("period")).orElseThrow();
    }

    private static String constant(String id) {
        return id.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}

package org.programmereporting.store;

import java.sql.ResultSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.packed.JudgedFile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Received files, and what was judged of them, in the database. Saving the same thing twice is the same as once. */
public final class ReturnRepository {
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final PackedMonths months;

    public ReturnRepository(JdbcTemplate template) {
        this.batch = template;
        this.jdbc = JdbcClient.create(template);
        this.months = new PackedMonths(template);
    }

    /** Every received file, in the order of receipt. */
    public List<ReceivedFile> received() {
        return months.all().entrySet().stream()
                .flatMap(month -> month.getValue()
                        .map(packed ->
                                months.files(month.getKey(), packed).stream().map(ReceivedFile::of))
                        .orElseGet(() -> received(month.getKey()).stream()))
                .sorted(Comparator.comparing(ReceivedFile::sequence))
                .toList();
    }

    private List<ReceivedFile> received(ReportingPeriod period) {
        return jdbc.sql("select path, sha256, sequence, size_bytes from received_file where period = ?")
                .param(period.toString())
                .query((row, n) -> new ReceivedFile(
                        period,
                        row.getString("path"),
                        row.getString("sha256"),
                        row.getLong("sequence"),
                        row.getLong("size_bytes")))
                .list();
    }

    public void add(List<ReceivedFile> files) {
        months.unpack(files.stream().map(ReceivedFile::period).collect(Collectors.toSet()));
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
        months.all()
                .forEach((period, packed) -> packed.ifPresentOrElse(
                        checksum -> months.files(period, checksum)
                                .forEach(file -> judged.put(FileKey.of(file.judged()), file.judgedWith())),
                        () -> judgedWith(period, judged)));
        return judged;
    }

    private void judgedWith(ReportingPeriod period, Map<FileKey, String> judged) {
        jdbc.sql("select path, sha256, judged_with from checked_return where period = ?")
                .param(period.toString())
                .query((ResultSet row) -> {
                    judged.put(
                            new FileKey(period, row.getString("path"), row.getString("sha256")),
                            row.getString("judged_with"));
                });
    }

    /** Stores judged returns, over what was judged of the same files before. */
    public void save(List<CheckedReturn> returns, Function<CheckedReturn, String> judgedWith) {
        months.unpack(returns.stream().map(CheckedReturn::period).collect(Collectors.toSet()));
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
        JudgedRows rows = new JudgedRows(jdbc);
        return months.all().headMap(period.next()).entrySet().stream()
                .flatMap(month -> month
                        .getValue()
                        .map(packed -> months.files(month.getKey(), packed))
                        .orElseGet(() -> rows.of(month.getKey()))
                        .stream())
                .map(JudgedFile::judged)
                .toList();
    }

    /** Packs the months that are not, so that they are read quickly from now on; one with a file that is not judged yet is left. How many were packed. */
    public int pack() {
        JudgedRows rows = new JudgedRows(jdbc);
        int packed = 0;
        for (Map.Entry<ReportingPeriod, Optional<String>> month : months.all().entrySet()) {
            if (month.getValue().isEmpty()) {
                List<JudgedFile> files = rows.of(month.getKey());
                if (files.size() == received(month.getKey()).size()) {
                    months.pack(month.getKey(), files);
                    packed++;
                }
            }
        }
        return packed;
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
}

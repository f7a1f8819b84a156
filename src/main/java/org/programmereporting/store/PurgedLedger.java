package org.programmereporting.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.programmereporting.json.Json;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code ledger/purged.jsonl}: the returns whose bytes were removed when their time was past, a line each, with what was judged of them but for what says who a
 * person is. The figures of their months rest on these lines when the database has to be made anew. Lines are only added.
 */
public record PurgedLedger(Path file) {
    /**
     * A return whose bytes are gone.
     *
     * @param judged without personal answers
     * @param judgedWith by what it was judged while there were bytes; it is judged no more
     */
    public record Purged(CheckedReturn judged, String judgedWith) {}

    public List<Purged> read() throws IOException {
        return new JsonLines(file).read((line, number) -> Optional.of(purged(line)));
    }

    /** What names the returns that are gone. */
    public Set<FileKey> keys() throws IOException {
        return read().stream().map(purged -> FileKey.of(purged.judged())).collect(Collectors.toSet());
    }

    /** Adds lines; when this returns they are on the disk. */
    public void append(List<Purged> returns, Instant at) throws IOException {
        new JsonLines(file).append(returns.stream().map(each -> line(each, at)).toList());
    }

    private static ObjectNode line(Purged purged, Instant at) {
        CheckedReturn judged = purged.judged();
        ObjectNode line = Json.object()
                .put("at", at.toString())
                .put("period", judged.period().toString())
                .put("file", judged.file())
                .put("sha256", judged.sha256())
                .put("judged_with", purged.judgedWith())
                .put("refresh", judged.refresh())
                .put("outcome", judged.outcome().id());
        judged.received().ifPresent(received -> line.put("received", received.toString()));
        judged.trust().ifPresent(trust -> line.put("trust", trust.value()));
        judged.answers().ifPresent(answers -> line.put("answers", AnswersJson.write(answers)));
        ArrayNode findings = line.putArray("findings");
        judged.findings()
                .forEach(finding -> findings.addArray()
                        .add(finding.code().id())
                        .add(finding.severity().id())
                        .add(finding.source().sheet())
                        .add(finding.source().cell())
                        .add(finding.field())
                        .add(finding.value())
                        .add(finding.message()));
        return line;
    }

    private static Purged purged(JsonNode line) {
        ReportingPeriod period = ReportingPeriod.of(text(line, "period")).orElseThrow();
        String path = text(line, "file");
        Optional<OdsCode> trust = given(line, "trust").map(OdsCode::new);
        List<Finding> findings = new ArrayList<>();
        line.path("findings").forEach(finding -> findings.add(finding(finding, path)));
        return new Purged(
                new CheckedReturn(
                        period,
                        path,
                        text(line, "sha256"),
                        given(line, "received").map(LocalDateTime::parse),
                        trust,
                        line.path("refresh").asBoolean(),
                        FileOutcome.valueOf(constant(text(line, "outcome"))),
                        "",
                        given(line, "answers")
                                .map(json -> new AnswersReader().read(json, trust.orElseThrow(), period, path)),
                        findings),
                text(line, "judged_with"));
    }

    private static Finding finding(JsonNode finding, String path) {
        return new Finding(
                FindingCode.valueOf(constant(finding.path(0).asString(""))),
                Severity.valueOf(constant(finding.path(1).asString(""))),
                new Source(path, finding.path(2).asString(""), finding.path(3).asString("")),
                finding.path(4).asString(""),
                finding.path(5).asString(""),
                finding.path(6).asString(""));
    }

    private static Optional<String> given(JsonNode line, String name) {
        return Optional.of(text(line, name)).filter(text -> !text.isEmpty());
    }

    private static String text(JsonNode line, String name) {
        return line.path(name).asString("");
    }

    private static String constant(String id) {
        return id.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}

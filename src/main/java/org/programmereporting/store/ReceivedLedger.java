package org.programmereporting.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.ReportingPeriod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code ledger/received.jsonl}: a line for every file ever received, appended and flushed before the database hears of it. Never rewritten. */
public record ReceivedLedger(Path file) {
    /** All receipts, oldest first. */
    public List<ReceivedFile> read() throws IOException {
        return new JsonLines(file).read(ReceivedLedger::parse);
    }

    /** Adds receipts; when this returns they are on the disk. */
    public void append(List<ReceivedFile> receipts, Instant seen) throws IOException {
        new JsonLines(file)
                .append(receipts.stream().map(receipt -> line(receipt, seen)).toList());
    }

    private static Optional<ReceivedFile> parse(JsonNode json, int number) {
        String path = json.path("file").asString("");
        String sha256 = json.path("sha256").asString("");
        return ReportingPeriod.of(json.path("period").asString(""))
                .filter(period -> !path.isEmpty() && sha256.length() == 64)
                .map(period -> new ReceivedFile(
                        period, path, sha256, number, json.path("bytes").asLong(0)));
    }

    private static ObjectNode line(ReceivedFile receipt, Instant seen) {
        return JsonLines.line()
                .put("period", receipt.period().toString())
                .put("file", receipt.path())
                .put("sha256", receipt.sha256())
                .put("bytes", receipt.size())
                .put("seen", seen.toString());
    }
}

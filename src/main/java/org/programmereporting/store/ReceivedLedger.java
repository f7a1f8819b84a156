package org.programmereporting.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.programmereporting.json.Json;
import org.programmereporting.returns.ReportingPeriod;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code ledger/received.jsonl}: a line for every file ever received, appended and flushed before the database hears of it, and another when a content that had been replaced is
 * put back at its path. Never rewritten.
 */
public record ReceivedLedger(Path file) {
    /** All receipts, oldest first. */
    public List<ReceivedFile> read() throws IOException {
        return new JsonLines(file).readPlain(ReceivedLedger::parse);
    }

    /** Adds receipts; when this returns they are on the disk. */
    public void append(List<ReceivedFile> receipts, Instant seen) throws IOException {
        new JsonLines(file)
                .append(receipts.stream().map(receipt -> line(receipt, seen)).toList());
    }

    private static Optional<ReceivedFile> parse(Map<String, String> line, int number) {
        String path = line.getOrDefault("file", "");
        String sha256 = line.getOrDefault("sha256", "");
        Optional<Long> size = size(line.getOrDefault("bytes", "0"));
        Optional<ReportingPeriod> period = ReportingPeriod.of(line.getOrDefault("period", ""));
        boolean isWhole = period.isPresent() && !path.isEmpty() && sha256.length() == 64 && size.isPresent();
        return isWhole
                ? Optional.of(new ReceivedFile(period.get(), path, sha256, number, size.get()))
                : Optional.empty();
    }

    private static Optional<Long> size(String bytes) {
        try {
            return Optional.of(Long.valueOf(bytes));
        } catch (NumberFormatException noSize) {
            return Optional.empty();
        }
    }

    private static ObjectNode line(ReceivedFile receipt, Instant seen) {
        return Json.object()
                .put("period", receipt.period().toString())
                .put("file", receipt.path())
                .put("sha256", receipt.sha256())
                .put("bytes", receipt.size())
                .put("seen", seen.toString());
    }
}

package org.programmereporting.store;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.programmereporting.returns.ReportingPeriod;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code ledger/received.jsonl}: a line for every file ever received, appended and flushed before the database hears of it. Never rewritten;
 * a line that a power loss cut short is taken off before the next is added.
 */
public record ReceivedLedger(Path file) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** All receipts, oldest first. */
    public List<ReceivedFile> read() throws IOException {
        List<ReceivedFile> receipts = new ArrayList<>();
        if (Files.exists(file)) {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            String whole = text.substring(0, text.lastIndexOf('\n') + 1);
            for (String line : whole.lines().toList()) {
                receipts.add(parse(line, receipts.size() + 1));
            }
        }
        return receipts;
    }

    /** Adds receipts; when this returns they are on the disk. */
    public void append(List<ReceivedFile> receipts, Instant seen) throws IOException {
        Files.createDirectories(Durably.folderOf(file));
        takeOffCutLine();
        StringBuilder lines = new StringBuilder();
        receipts.forEach(receipt -> lines.append(line(receipt, seen)).append('\n'));
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            channel.write(StandardCharsets.UTF_8.encode(lines.toString()));
            channel.force(true);
        }
        Durably.flush(Durably.folderOf(file));
    }

    private ReceivedFile parse(String line, int number) throws IOException {
        try {
            JsonNode json = JSON.readTree(line);
            ReportingPeriod period =
                    ReportingPeriod.of(json.path("period").asString("")).orElseThrow(() -> damaged(number));
            String path = json.path("file").asString("");
            String sha256 = json.path("sha256").asString("");
            if (path.isEmpty() || sha256.length() != 64) {
                throw damaged(number);
            }
            return new ReceivedFile(
                    period, path, sha256, number, json.path("bytes").asLong(0));
        } catch (JacksonException notJson) {
            throw damaged(number);
        }
    }

    private IOException damaged(int number) {
        return new IOException(file + ":" + number
                + ": this line of the ledger is damaged. Put the file back from a backup;" + " nothing was changed.");
    }

    private static String line(ReceivedFile receipt, Instant seen) {
        return JSON.createObjectNode()
                .put("period", receipt.period().toString())
                .put("file", receipt.path())
                .put("sha256", receipt.sha256())
                .put("bytes", receipt.size())
                .put("seen", seen.toString())
                .toString();
    }

    private void takeOffCutLine() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        if (end < bytes.length) {
            try (RandomAccessFile ledger = new RandomAccessFile(file.toFile(), "rw")) {
                ledger.setLength(end);
            }
        }
    }
}

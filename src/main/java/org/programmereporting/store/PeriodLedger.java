package org.programmereporting.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.programmereporting.json.Json;
import org.programmereporting.returns.ReportingPeriod;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code ledger/periods.jsonl}: who closed or reopened which period, and when. Never rewritten; what holds now is made of all its lines. */
public record PeriodLedger(Path file) {
    private static final String CLOSE = "close";
    private static final String REOPEN = "reopen";
    private static final String PUT_BACKS = "put_backs";

    /** Which periods are closed now. */
    public Closures read() throws IOException {
        Closures closures = Closures.NONE;
        for (Entry entry : new JsonLines(file).read(PeriodLedger::parse)) {
            closures = entry.closing().map(closures::with).orElse(closures.without(entry.period()));
        }
        return closures;
    }

    /** Closes a period; when this returns it is on the disk. */
    public void close(Closing closing) throws IOException {
        append(line(CLOSE, closing.period(), closing.by(), closing.at())
                .put("receipts", closing.receipts())
                .put(PUT_BACKS, closing.hasPutBacks()));
    }

    /** Opens a period again; when this returns it is on the disk. */
    public void reopen(ReportingPeriod period, String by, String reason, Instant at) throws IOException {
        append(line(REOPEN, period, by, at).put("reason", reason));
    }

    private void append(ObjectNode line) throws IOException {
        new JsonLines(file).append(List.of(line));
    }

    private static ObjectNode line(String action, ReportingPeriod period, String by, Instant at) {
        return Json.object()
                .put("action", action)
                .put("period", period.toString())
                .put("as", by)
                .put("at", at.toString());
    }

    /** A line: without a closing it reopens. */
    private record Entry(ReportingPeriod period, Optional<Closing> closing) {}

    private static Optional<Entry> parse(JsonNode json, int number) {
        String action = json.path("action").asString("");
        long receipts = json.path("receipts").asLong(-1);
        if (!action.equals(REOPEN) && (!action.equals(CLOSE) || receipts < 0)) {
            return Optional.empty();
        }
        return ReportingPeriod.of(json.path("period").asString(""))
                .flatMap(period -> time(json)
                        .map(at -> new Entry(
                                period,
                                action.equals(CLOSE)
                                        ? Optional.of(new Closing(
                                                period,
                                                receipts,
                                                json.path("as").asString(""),
                                                at,
                                                json.path(PUT_BACKS).asBoolean(false)))
                                        : Optional.empty())));
    }

    private static Optional<Instant> time(JsonNode json) {
        try {
            return Optional.of(Instant.parse(json.path("at").asString("")));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }
}

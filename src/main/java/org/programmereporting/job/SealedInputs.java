package org.programmereporting.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.programmereporting.collect.InputFile;
import org.programmereporting.json.Json;
import org.programmereporting.returns.KnownBy;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.Closing;
import org.programmereporting.store.Closures;
import org.programmereporting.store.FileKey;
import org.programmereporting.store.ReceivedFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * All that an edition was made from besides definition, reference data and the bytes of the returns: which of them lay in the input folder, when they
 * came, what was set aside, which periods were closed. Kept by hash with an edition, so that it can be made again when the input folder has moved on.
 *
 * @param present what lay in the input folder, up to the edition's period
 * @param setAside what lay there and was not read as a return, with whether it was to be tried again
 */
record SealedInputs(
        LocalDate asAt,
        KnownBy knownBy,
        List<FileKey> present,
        List<SetAsideFile> setAside,
        Map<ReportingPeriod, Map<String, LocalDateTime>> receivedTimes,
        Closures closures) {
    /** A file that was not taken in. */
    record SetAsideFile(ReportingPeriod period, String path, InputFile.Kind kind, boolean retry) {
        private static SetAsideFile of(InputFile file, boolean retry) {
            return new SetAsideFile(file.period(), file.path(), file.kind(), retry);
        }

        private InputFile file(Path nowhere) {
            return new InputFile(period, path, nowhere.resolve(path.replace("!", "")), kind);
        }
    }

    static SealedInputs of(MonthRun run) {
        Inventory inventory = run.inventory();
        List<SetAsideFile> setAside = new ArrayList<>();
        inventory.ignored().forEach(file -> setAside.add(SetAsideFile.of(file, false)));
        inventory.retry().forEach(file -> setAside.add(SetAsideFile.of(file, true)));
        setAside.removeIf(file -> file.period().compareTo(run.period()) > 0);
        return new SealedInputs(
                run.asAt(),
                run.knownBy(),
                inventory.present().stream()
                        .filter(entry -> entry.period().compareTo(run.period()) <= 0)
                        .toList(),
                setAside,
                new TreeMap<>(inventory.receivedTimes()).headMap(run.period(), true),
                run.closures());
    }

    /** The inventory as it was taken then. */
    Inventory inventory(List<ReceivedFile> ledger, Path nowhere) {
        return new Inventory(
                        present,
                        List.of(),
                        files(false, nowhere),
                        files(true, nowhere),
                        receivedTimes,
                        RememberedInput.none(),
                        Arrivals.NONE)
                .with(ledger);
    }

    private List<InputFile> files(boolean retry, Path nowhere) {
        return setAside.stream()
                .filter(file -> file.retry() == retry)
                .map(file -> file.file(nowhere))
                .toList();
    }

    byte[] bytes() {
        ObjectNode json = Json.object().put("as_at", asAt.toString());
        knownBy.moment().ifPresent(moment -> json.put("known_by", moment.toString()));
        ArrayNode files = json.putArray("present");
        present.forEach(entry -> files.addObject()
                .put("period", entry.period().toString())
                .put("file", entry.path())
                .put("sha256", entry.sha256()));
        ArrayNode others = json.putArray("set_aside");
        setAside.forEach(file -> others.addObject()
                .put("period", file.period().toString())
                .put("file", file.path())
                .put("kind", file.kind().name())
                .put("retry", file.retry()));
        ObjectNode received = json.putObject("received");
        new TreeMap<>(receivedTimes).forEach((period, times) -> {
            ObjectNode month = received.putObject(period.toString());
            new TreeMap<>(times).forEach((path, time) -> month.put(path, time.toString()));
        });
        ArrayNode closed = json.putArray("closed");
        closures.closed()
                .values()
                .forEach(closing -> closed.addObject()
                        .put("period", closing.period().toString())
                        .put("receipts", closing.receipts())
                        .put("by", closing.by())
                        .put("at", closing.at().toString())
                        .put("put_backs", closing.hasPutBacks()));
        return Json.line(json).getBytes(StandardCharsets.UTF_8);
    }

    static SealedInputs parse(byte[] bytes) throws IOException {
        try {
            return parsed(Json.read(bytes));
        } catch (JacksonException notJson) {
            throw new IOException("The list of an edition's inputs cannot be read: " + notJson.getMessage(), notJson);
        }
    }

    private static SealedInputs parsed(JsonNode json) {
        List<FileKey> present = new ArrayList<>();
        json.path("present")
                .forEach(file -> present.add(new FileKey(period(file), text(file, "file"), text(file, "sha256"))));
        List<SetAsideFile> setAside = new ArrayList<>();
        json.path("set_aside")
                .forEach(file -> setAside.add(new SetAsideFile(
                        period(file),
                        text(file, "file"),
                        InputFile.Kind.valueOf(text(file, "kind")),
                        file.path("retry").asBoolean())));
        Map<ReportingPeriod, Map<String, LocalDateTime>> received = new TreeMap<>();
        json.path("received")
                .properties()
                .forEach(month -> received.put(month(month.getKey()), times(month.getValue())));
        TreeMap<ReportingPeriod, Closing> closed = new TreeMap<>();
        json.path("closed")
                .forEach(line -> closed.put(
                        period(line),
                        new Closing(
                                period(line),
                                line.path("receipts").asLong(),
                                text(line, "by"),
                                Instant.parse(text(line, "at")),
                                line.path("put_backs").asBoolean(false))));
        return new SealedInputs(
                LocalDate.parse(text(json, "as_at")),
                new KnownBy(Optional.of(text(json, "known_by"))
                        .filter(moment -> !moment.isEmpty())
                        .map(LocalDateTime::parse)),
                present,
                setAside,
                received,
                new Closures(closed));
    }

    private static Map<String, LocalDateTime> times(JsonNode month) {
        Map<String, LocalDateTime> times = new TreeMap<>();
        month.properties()
                .forEach(file -> times.put(
                        file.getKey(), LocalDateTime.parse(file.getValue().asString())));
        return times;
    }

    private static ReportingPeriod period(JsonNode json) {
        return month(text(json, "period"));
    }

    private static ReportingPeriod month(String text) {
        return ReportingPeriod.of(text).orElseThrow(() -> new IllegalArgumentException("No month: " + text));
    }

    private static String text(JsonNode json, String name) {
        return json.path(name).asString("");
    }
}

package org.programmereporting.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.programmereporting.json.Json;
import org.programmereporting.store.Durably;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code schedule.json}: how the last run of each schedule ended, one that was skipped too. Only the scheduler writes it. */
public record ScheduledRuns(Path file) {
    private static final Logger LOG = LoggerFactory.getLogger(ScheduledRuns.class);

    /** In the order of the first run of each. */
    public List<ScheduledRun> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            List<ScheduledRun> runs = new ArrayList<>();
            Json.read(Files.readString(file, StandardCharsets.UTF_8))
                    .path("schedules")
                    .forEach(node -> runs.add(run(node)));
            return runs;
        } catch (IOException | JacksonException | DateTimeParseException damaged) {
            LOG.debug("Damaged", damaged);
            LOG.warn("{} is damaged; it is begun anew.", file);
            return List.of();
        }
    }

    /** Takes the place of the schedule's run before. */
    public void put(ScheduledRun run) {
        List<ScheduledRun> runs = new ArrayList<>(read());
        runs.removeIf(each -> each.schedule().equals(run.schedule()));
        runs.add(run);
        ObjectNode json = Json.object();
        ArrayNode schedules = json.putArray("schedules");
        runs.forEach(each -> schedules
                .addObject()
                .put("schedule", each.schedule())
                .put("command", each.command())
                .put("period", each.period())
                .put("due", each.due().toString())
                .put("ended", each.ended().toString())
                .put("exit_code", each.exitCode())
                .put("last_words", each.lastWords()));
        try {
            Durably.write(file, Json.pretty(json));
        } catch (IOException unwritable) {
            // the scheduler goes on: its log and the operator's mail say the same
            LOG.warn("{} cannot be written: {}", file, unwritable.getMessage());
        }
    }

    private static ScheduledRun run(JsonNode node) {
        return new ScheduledRun(
                node.path("schedule").asString(""),
                node.path("command").asString(""),
                node.path("period").asString(""),
                Instant.parse(node.path("due").asString("")),
                Instant.parse(node.path("ended").asString("")),
                node.path("exit_code").asInt(1),
                node.path("last_words").asString(""));
    }
}

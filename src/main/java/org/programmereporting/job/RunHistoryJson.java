package org.programmereporting.job;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.programmereporting.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code status.json}: the current run's keys first, then {@code runs} and {@code commands}. */
final class RunHistoryJson {
    private RunHistoryJson() {}

    static byte[] of(RunHistory history) {
        ObjectNode json = Json.object().put("programme", history.programme());
        history.current().ifPresent(run -> put(json, run));
        ArrayNode runs = json.putArray("runs");
        history.runs().forEach(run -> put(runs.addObject(), run));
        ArrayNode commands = json.putArray("commands");
        history.commands().values().forEach(last -> {
            ObjectNode node = commands.addObject();
            last.success().ifPresent(at -> node.put("last_success", at.toString()));
            put(node.putObject("last_run"), last.run());
        });
        return Json.pretty(json);
    }

    private static void put(ObjectNode node, PastRun run) {
        node.put("state", run.state().word())
                .put("command", run.command())
                .put("period", run.period())
                .put("step", run.step())
                .put("started", run.started().toString())
                .put("updated", run.updated().toString())
                .put("message", run.message());
        run.exitCode().ifPresent(code -> node.put("exit_code", code));
        ObjectNode counts = node.putObject("counts");
        run.counts().forEach(counts::put);
        ArrayNode steps = node.putArray("steps");
        run.steps()
                .forEach(step -> steps.addObject()
                        .put("name", step.name())
                        .put("outcome", step.outcome())
                        .put("millis", step.millis()));
    }

    /** The history that a file holds; a run in it that is not whole is left out. */
    static RunHistory parse(String programme, String text) {
        JsonNode json = Json.read(text);
        List<PastRun> runs = new ArrayList<>();
        json.path("runs").forEach(run -> run(run).ifPresent(runs::add));
        Map<String, RunHistory.LastOfCommand> commands = new TreeMap<>();
        json.path("commands")
                .forEach(last -> run(last.path("last_run"))
                        .ifPresent(run -> commands.put(
                                run.command(), new RunHistory.LastOfCommand(run, instant(last.path("last_success"))))));
        return new RunHistory(programme, run(json), runs, commands);
    }

    private static Optional<PastRun> run(JsonNode node) {
        Optional<Instant> started = instant(node.path("started"));
        Optional<Instant> updated = instant(node.path("updated"));
        if (started.isEmpty() || updated.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Long> counts = new TreeMap<>();
        node.path("counts")
                .properties()
                .forEach(count -> counts.put(count.getKey(), count.getValue().asLong(0)));
        List<EndedStep> steps = new ArrayList<>();
        node.path("steps")
                .forEach(step -> steps.add(new EndedStep(
                        text(step, "name"),
                        text(step, "outcome"),
                        step.path("millis").asLong(0))));
        JsonNode code = node.path("exit_code");
        return Optional.of(new PastRun(
                text(node, "command"),
                text(node, "period"),
                RunState.of(text(node, "state")),
                text(node, "step"),
                started.get(),
                updated.get(),
                text(node, "message"),
                counts,
                steps,
                code.isNumber() ? OptionalInt.of(code.asInt()) : OptionalInt.empty()));
    }

    private static Optional<Instant> instant(JsonNode node) {
        try {
            return node.isString() ? Optional.of(Instant.parse(node.asString())) : Optional.empty();
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }
}

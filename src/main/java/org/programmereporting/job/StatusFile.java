package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.programmereporting.store.Durably;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code status.json}: swapped in whole at each step, so that {@code status} never needs the database. */
public final class StatusFile {
    private static final Logger LOG = LoggerFactory.getLogger(StatusFile.class);
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;
    private final Clock clock;
    private final String programme;
    private final String command;
    private final String period;
    private final Instant started;

    StatusFile(Path file, Clock clock, String programme, String command, String period) {
        this.file = file;
        this.clock = clock;
        this.programme = programme;
        this.command = command;
        this.period = period;
        this.started = now();
    }

    /** Of a command on a programme's month. */
    static StatusFile of(MonthRun run, String command) {
        return new StatusFile(
                run.output().status(),
                run.clock(),
                run.folder().name(),
                command,
                run.period().toString());
    }

    /** Does a run's work, and writes that it is under way and how it ended. */
    <T> T during(Work<T> work, Function<T, Map<String, Long>> counts) throws IOException {
        step("starting");
        try {
            T outcome = work.perform();
            ended("done", "", counts.apply(outcome));
            return outcome;
        } catch (RuntimeException failure) {
            ended("failed", Failures.explain(failure), Map.of());
            throw failure;
        }
    }

    /** A run's work. */
    interface Work<T> {
        T perform() throws IOException;
    }

    void step(String step) {
        write("running", step, "", Map.of());
    }

    private void ended(String state, String message, Map<String, Long> counts) {
        write(state, "", message, counts);
    }

    private void write(String state, String step, String message, Map<String, Long> counts) {
        ObjectNode json = JSON.createObjectNode()
                .put("programme", programme)
                .put("state", state)
                .put("command", command)
                .put("period", period)
                .put("step", step)
                .put("started", started.toString())
                .put("updated", now().toString())
                .put("message", message);
        ObjectNode numbers = json.putObject("counts");
        new TreeMap<>(counts).forEach(numbers::put);
        try {
            Durably.write(file, JSON.writeValueAsBytes(json));
        } catch (IOException unwritable) {
            // the status is a courtesy; a run that cannot write anywhere fails where it matters
            LOG.warn("{} cannot be written: {}", file, unwritable.getMessage());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}

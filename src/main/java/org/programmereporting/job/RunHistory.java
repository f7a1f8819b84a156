package org.programmereporting.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.programmereporting.store.Durably;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * What was run of a programme: what {@code status.json} holds. It is a courtesy: nothing is decided by it, so one that cannot be read is begun anew.
 *
 * @param current the run under way, else the last; none before the first
 * @param runs that ended, the newest first, the last {@value #KEPT}
 * @param commands for each command its last run, and when it last succeeded
 */
public record RunHistory(
        String programme, Optional<PastRun> current, List<PastRun> runs, Map<String, LastOfCommand> commands) {
    private static final Logger LOG = LoggerFactory.getLogger(RunHistory.class);
    private static final int KEPT = 30;

    public RunHistory {
        runs = List.copyOf(runs);
        commands = new TreeMap<>(commands);
    }

    /** A command's last run, and when it last ended with exit code 0. */
    public record LastOfCommand(PastRun run, Optional<Instant> success) {}

    static RunHistory none(String programme) {
        return new RunHistory(programme, Optional.empty(), List.of(), Map.of());
    }

    public static RunHistory read(Path file, String programme) {
        try {
            return Files.exists(file)
                    ? RunHistoryJson.parse(programme, Files.readString(file, StandardCharsets.UTF_8))
                    : none(programme);
        } catch (IOException | JacksonException | IllegalArgumentException damaged) {
            LOG.debug("Damaged", damaged);
            LOG.warn("{} is damaged; it is begun anew.", file);
            return none(programme);
        }
    }

    /** Swaps the file. */
    void write(Path file) {
        try {
            Durably.write(file, RunHistoryJson.of(this));
        } catch (IOException unwritable) {
            // the status is a courtesy; a run that cannot write anywhere fails where it matters
            LOG.warn("{} cannot be written: {}", file, unwritable.getMessage());
        }
    }

    /** While nobody else holds the output lock: a run that still says it is under way was killed. */
    public RunHistory withoutLeftOver() {
        return current.filter(run -> runs.stream().noneMatch(run::isTheSameAs))
                .map(run -> ended(run.state() == RunState.RUNNING ? run.interrupted() : run))
                .orElse(this);
    }

    boolean isLeftOver() {
        return current.filter(run -> run.state() == RunState.RUNNING).isPresent();
    }

    RunHistory with(PastRun underWay) {
        return new RunHistory(programme, Optional.of(underWay), runs, commands);
    }

    RunHistory ended(PastRun run) {
        List<PastRun> all = new ArrayList<>(List.of(run));
        runs.stream().limit(KEPT - 1).forEach(all::add);
        Map<String, LastOfCommand> last = new TreeMap<>(commands);
        Optional<Instant> before =
                Optional.ofNullable(commands.get(run.command())).flatMap(LastOfCommand::success);
        last.put(run.command(), new LastOfCommand(run, run.succeeded() ? Optional.of(run.updated()) : before));
        return new RunHistory(programme, Optional.of(run), all, last);
    }
}

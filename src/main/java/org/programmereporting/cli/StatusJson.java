package org.programmereporting.cli;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.programmereporting.job.EndedStep;
import org.programmereporting.job.Manifest;
import org.programmereporting.job.NextStep;
import org.programmereporting.job.PastRun;
import org.programmereporting.job.ScheduledRun;
import org.programmereporting.job.ToldEdition;
import org.programmereporting.schedule.CalendarDay;
import org.programmereporting.schedule.DueRun;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code status --json}: the names are a contract, told in {@code src/docs/status.md}. Every key is always there; what there is none of is empty, an exit
 * code that nobody knows is null.
 */
record StatusJson(Instant now, boolean atWork, boolean scheduler) {
    private static final int VERSION = 1;
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    String of(List<ProgrammeStatus> all) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("version", VERSION);
        json.put("now", now.toString());
        json.put("at_work", atWork);
        json.put("scheduler_up", scheduler);
        json.put("programmes", all.stream().map(this::programme).toList());
        return JSON.writeValueAsString(json);
    }

    private Map<String, Object> programme(ProgrammeStatus status) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("programme", status.name());
        json.put("zone", status.zone().getId());
        json.put("definition_problem", status.trouble().orElse(""));
        json.put("store_problem", status.store().map(StoreTrouble::what).orElse(""));
        json.put("under_way", status.underWay().map(StatusJson::run).stream().toList());
        json.put("runs", status.runs().stream().map(StatusJson::run).toList());
        json.put("failed", status.failed().stream().map(StatusJson::run).toList());
        json.put(
                "scheduled",
                status.scheduled().stream().map(StatusJson::scheduled).toList());
        json.put(
                "drafts",
                status.drafts().stream().map(draft -> draft(status, draft)).toList());
        json.put("editions", status.editions().stream().map(StatusJson::edition).toList());
        json.put("due", status.due(now).stream().map(day -> due(status, day)).toList());
        json.put("next_runs", status.next(now).stream().map(StatusJson::next).toList());
        json.put("next_steps", status.steps().stream().map(StatusJson::step).toList());
        return json;
    }

    private static Map<String, Object> run(PastRun run) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("command", run.command());
        json.put("period", run.period());
        json.put("state", run.state().word());
        json.put("step", run.step());
        json.put("started", run.started().toString());
        json.put("updated", run.updated().toString());
        json.put("seconds", run.took().toMillis() / 1000.0);
        json.put("exit_code", run.exitCode().isPresent() ? run.exitCode().getAsInt() : null);
        json.put("message", run.message());
        json.put("counts", run.counts());
        json.put("steps", run.steps().stream().map(StatusJson::step).toList());
        return json;
    }

    private static Map<String, Object> step(EndedStep step) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", step.name());
        json.put("outcome", step.outcome());
        json.put("seconds", step.millis() / 1000.0);
        return json;
    }

    private static Map<String, Object> scheduled(ScheduledRun run) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("schedule", run.schedule());
        json.put("command", run.command());
        json.put("period", run.period());
        json.put("due", run.due().toString());
        json.put("ended", run.ended().toString());
        json.put("exit_code", run.exitCode());
        json.put("skipped", run.exitCode() == ExitCode.BUSY);
        json.put("last_words", run.lastWords());
        return json;
    }

    private static Map<String, Object> draft(ProgrammeStatus status, Manifest draft) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("period", draft.period());
        json.put("as_at", draft.asAt());
        json.put("folder", status.output().path().resolve(draft.period()).toString());
        json.put("counts", new TreeMap<>(draft.counts()));
        return json;
    }

    private static Map<String, Object> edition(ToldEdition edition) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("edition", edition.id());
        json.put("reviewer", edition.reviewer());
        json.put("approver", edition.approver());
        json.put("at", edition.at().toString());
        json.put("withdrawn", edition.withdrawn().orElse(""));
        return json;
    }

    private static Map<String, Object> due(ProgrammeStatus status, CalendarDay day) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("period", day.period().toString());
        json.put("what", day.what());
        json.put("at", day.at().atZone(status.zone()).toInstant().toString());
        return json;
    }

    private static Map<String, Object> next(DueRun run) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("at", run.at().toString());
        json.put("schedule", run.schedule().id());
        json.put("command", run.schedule().command().word());
        json.put("period", run.period().map(Object::toString).orElse(""));
        return json;
    }

    private static Map<String, Object> step(NextStep step) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("command", step.command());
        json.put("why", step.why());
        return json;
    }
}

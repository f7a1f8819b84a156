package org.programmereporting.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.commons.text.WordUtils;
import org.programmereporting.distribute.Body;
import org.programmereporting.distribute.Delivery;
import org.programmereporting.distribute.MailAddress;
import org.programmereporting.distribute.Mailers;
import org.programmereporting.distribute.Message;
import org.programmereporting.distribute.Secrets;
import org.programmereporting.programme.Programme;
import org.programmereporting.schedule.DueRun;
import org.programmereporting.schedule.RunResult;
import org.programmereporting.store.Hash;

/**
 * Tells the operator of a scheduled run that failed, was skipped or was not done in full. The same of the same schedule is told again after a run that
 * was done, or {@value #SILENT_HOURS} hours later.
 */
final class OperatorMail {
    private static final int SILENT_HOURS = 20;
    private static final int WIDTH = 76;

    private final Mailers mailers;
    private final Clock clock;
    private final Path output;
    private final Consumer<String> trouble;
    private final Map<String, Telling> told = new HashMap<>();

    /**
     * A teller that has told nothing.
     *
     * @param trouble hears of a mail that could not be sent
     */
    OperatorMail(Mailers mailers, Clock clock, Path output, Consumer<String> trouble) {
        this.mailers = mailers;
        this.clock = clock;
        this.output = output;
        this.trouble = trouble;
    }

    private record Telling(int exitCode, Instant at) {}

    void ended(Programme programme, DueRun run, RunResult result) {
        String key = run.programme() + " " + run.schedule().id();
        Instant now = clock.instant();
        if (result.isDone()) {
            told.remove(key);
        } else if (!isToldOf(told.get(key), result, now)) {
            told.put(key, new Telling(result.exitCode(), now));
            programme.mail().operator().ifPresent(operator -> send(programme, operator, run, result));
        }
    }

    private static boolean isToldOf(@org.jspecify.annotations.Nullable Telling before, RunResult result, Instant now) {
        return before != null
                && before.exitCode() == result.exitCode()
                && now.isBefore(before.at().plus(Duration.ofHours(SILENT_HOURS)));
    }

    private void send(Programme programme, MailAddress operator, DueRun run, RunResult result) {
        Message message = new Message(
                id(run),
                operator,
                "Operator of " + run.programme(),
                run.programme() + ": " + what(run) + " " + ended(result) + " (exit code " + result.exitCode() + ")",
                Body.plain(text(programme, run, result)),
                List.of());
        refusal(programme, message)
                .ifPresent(words -> trouble.accept("The operator could not be told by mail: " + words));
    }

    private Optional<String> refusal(Programme programme, Message message) {
        try {
            Delivery delivery = mailers.of(
                            programme.mail(), output.resolve(programme.id()).resolve("outbox"))
                    .send(message);
            return delivery instanceof Delivery.Accepted ? Optional.empty() : Optional.of(delivery.words());
        } catch (Secrets.Missing missing) {
            return Optional.of(String.valueOf(missing.getMessage()));
        }
    }

    private static String id(DueRun run) {
        return Hash.of(run.schedule().id() + " due " + run.at()) + "@" + run.programme();
    }

    private static String what(DueRun run) {
        return run.schedule().command().word()
                + run.period().map(period -> " of " + period).orElse("");
    }

    private static String ended(RunResult result) {
        return result.isSkipped()
                ? "was skipped"
                : result.exitCode() == ExitCode.ANSWER_IS_NO ? "was not done in full" : "failed";
    }

    private String text(Programme programme, DueRun run, RunResult result) {
        ZoneId zone = programme.schedules().zone();
        String typed = run.schedule().command().word() + " --programme " + run.programme()
                + run.period().map(period -> " --period " + period).orElse("");
        return String.join(
                "\n",
                "The scheduled run \"" + run.schedule().id() + "\" " + ended(result) + ".",
                "",
                "Command    " + typed,
                "Output     " + output.toAbsolutePath().normalize(),
                "Due        " + WallClock.minute(run.at(), zone) + " (" + zone + ")",
                "Ended      " + WallClock.minute(clock.instant(), zone) + ", after " + WallClock.length(result.took()),
                "Exit code  "
                        + WordUtils.wrap(
                                result.exitCode() + ": " + ExitCode.meaning(result.exitCode()),
                                WIDTH - 11,
                                "\n           ",
                                false),
                "",
                "What to do",
                "  " + WordUtils.wrap(toDo(result), WIDTH, "\n  ", false),
                "",
                result.lastWords().isEmpty() ? "It printed nothing." : "The last lines that it printed",
                result.lastWords().stream().map(line -> "  " + line).collect(Collectors.joining("\n")),
                "",
                WordUtils.wrap(
                        "You hear of this once: again when it ends so after it was done, with another exit code, or after "
                                + SILENT_HOURS + " hours.",
                        WIDTH),
                "");
    }

    private static String toDo(RunResult result) {
        return switch (result.exitCode()) {
            case ExitCode.FAILED, ExitCode.USAGE ->
                "Mend what the last lines below name, then type the command; or leave it to the next scheduled run.";
            case ExitCode.ANSWER_IS_NO ->
                "See in the lines below what was left out. The next run tries it again; \"status\" tells what is due.";
            case ExitCode.BUSY ->
                "Type \"status\" to see which run holds the folder. When it has ended, type the command.";
            default ->
                "Killed, often for want of memory: start the scheduler with more, such as java -Xmx512m. Then type the command: it resumes.";
        };
    }
}

package org.programmereporting.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.programmereporting.feedback.Feedback;
import org.programmereporting.feedback.Replies;
import org.programmereporting.feedback.Reply;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.report.About;
import org.programmereporting.returns.CalendarEntry;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.Trust;
import org.programmereporting.store.FileKey;
import org.programmereporting.store.PurgedLedger;
import org.programmereporting.validate.Versions;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Gives the feedback of the month that is not written yet, a reply an item. It keeps no place of its own: what is left after a stop is what does not
 * lie beside the draft.
 */
final class FeedbackToWrite implements ItemStreamReader<Feedback> {
    private final MonthRun run;
    private final ComparedMonth store;
    private final Queue<Feedback> pending = new ArrayDeque<>();

    FeedbackToWrite(MonthRun run, ComparedMonth store) {
        this.run = run;
        this.store = store;
    }

    /** Where a reply lies beside the draft. */
    static Path file(MonthRun run, Reply reply) {
        return run.staging().resolve("feedback").resolve(reply.path());
    }

    @Override
    public void open(ExecutionContext context) {
        Set<FileKey> purged = purged();
        MonthInStore.Month month = store.month();
        List<Reply> replies = Replies.to(run.period(), Versions.inOrder(month.files()));
        pending.clear();
        replies.stream()
                .filter(reply -> !Files.exists(file(run, reply)))
                .filter(reply -> !purged.contains(FileKey.of(reply.answered())))
                .map(reply -> feedback(reply, month))
                .forEach(pending::add);
        run.progress().begins("Writing feedback", pending.size());
    }

    /** Returns whose bytes are gone get no answer any more. */
    private Set<FileKey> purged() {
        try {
            return new PurgedLedger(run.output().purgedLedger()).keys();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Feedback feedback(Reply reply, MonthInStore.Month month) {
        ReferenceData reference = run.programme().reference();
        Standings standings = new Standings(
                reference.register(),
                run.asAt(),
                MetricDefinition.ratingField(run.programme().metrics()));
        return new Feedback(
                sender(run.programme().about()),
                run.period(),
                run.asAt(),
                reference.calendarEntry(run.period()).map(CalendarEntry::refreshDueAt),
                run.programme().form(),
                reply,
                reply.trust().flatMap(this::registered).map(Trust::name).orElse(""),
                Optional.empty(),
                reply.trust()
                        .flatMap(code -> month.now().position().trust(code))
                        .map(standings::of));
    }

    private Optional<Trust> registered(OdsCode code) {
        return run.programme().reference().register().trustOn(code, run.period().lastDay());
    }

    private static Feedback.Sender sender(About about) {
        return new Feedback.Sender(
                about.title(), about.publisher(), about.leadAnalyst(), about.language(), about.sampleNote());
    }

    @Override
    public synchronized @Nullable Feedback read() {
        return pending.poll();
    }

    @Override
    public void close() {
        run.progress().ends();
    }
}

package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.programmereporting.accessibility.Breach;
import org.programmereporting.accessibility.Profile;
import org.programmereporting.collect.SentReturnReader;
import org.programmereporting.feedback.CopySheet;
import org.programmereporting.feedback.Feedback;
import org.programmereporting.feedback.FeedbackBook;
import org.programmereporting.feedback.FeedbackLayout;
import org.programmereporting.feedback.excel.FeedbackWorkbookWriter;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.SentReturn;
import org.programmereporting.store.Durably;
import org.programmereporting.store.ReceivedBytes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Makes a trust's feedback workbook from the kept bytes of its file. Whatever a stranger sent, the answer is a workbook. */
final class WriteFeedback implements ItemProcessor<Feedback, WriteFeedback.Written> {
    private static final Logger LOG = LoggerFactory.getLogger(WriteFeedback.class);

    private final MonthRun run;
    private final ReceivedBytes bytes;
    private final SentReturnReader reader = new SentReturnReader();
    private final FeedbackWorkbookWriter writer = new FeedbackWorkbookWriter();
    private final Object oneLargeAtATime = new Object();

    WriteFeedback(MonthRun run, ReceivedBytes bytes) {
        this.run = run;
        this.bytes = bytes;
    }

    /** A workbook and where it belongs. */
    static final class Written {
        private final Path file;
        private final byte[] bytes;

        private Written(Path file, byte[] bytes) {
            this.file = file;
            this.bytes = bytes;
        }

        /** Puts it in its place, whole. */
        void put() throws IOException {
            Durably.write(file, bytes);
        }
    }

    @Override
    public Written process(Feedback feedback) throws IOException {
        CheckedReturn answered = feedback.reply().answered();
        if (answered.outcome() == FileOutcome.UNREADABLE) {
            return written(feedback, Optional.empty());
        }
        byte[] content = bytes.read(answered.sha256());
        if (!SentReturnReader.isLarge(content)) {
            return written(feedback, reader.read(answered.file(), content, feedback.form()));
        }
        synchronized (oneLargeAtATime) {
            return written(feedback, reader.read(answered.file(), content, feedback.form()));
        }
    }

    private Written written(Feedback feedback, Optional<SentReturn> sent) {
        Path file = FeedbackToWrite.file(run, feedback.reply());
        return new Written(file, workbook(String.valueOf(file.getFileName()), feedback.with(sent)));
    }

    private byte[] workbook(String name, Feedback feedback) {
        try {
            return checked(name, FeedbackLayout.compose(feedback));
        } catch (RunFailedException ours) {
            throw ours;
        } catch (RuntimeException | OutOfMemoryError unforeseen) {
            // something in a stranger's cells that no workbook takes: the findings are handed back all the same
            LOG.warn(
                    "{} cannot be copied into its feedback",
                    feedback.reply().answered().file(),
                    unforeseen);
            return checked(name, FeedbackLayout.compose(feedback.with(Optional.empty())));
        }
    }

    /** What we made ourselves keeps the rules; how a stranger's values stand in their copy is told in the log, and nothing of theirs is active. */
    private byte[] checked(String name, FeedbackBook book) {
        byte[] workbook = writer.write(book);
        Set<String> copies = book.copies().stream().map(CopySheet::name).collect(Collectors.toSet());
        Map<Boolean, List<Breach>> breaches = CheckedWorkbook.essential(workbook, Profile.RETURNED).stream()
                .collect(Collectors.partitioningBy(breach -> copies.contains(breach.sheet())));
        CheckedWorkbook.require(name, breaches.getOrDefault(false, List.of()));
        for (Breach breach : breaches.getOrDefault(true, List.of())) {
            if (breach.rule().isAboutContent()) {
                throw new IllegalStateException(breach.toString());
            }
            LOG.info("{}: {}", name, breach);
        }
        return workbook;
    }
}

package org.programmereporting.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.programmereporting.collect.SentReturnReader;
import org.programmereporting.feedback.Feedback;
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
        byte[] content = bytes.read(feedback.reply().answered().sha256());
        if (!SentReturnReader.isLarge(content)) {
            return written(feedback, content);
        }
        synchronized (oneLargeAtATime) {
            return written(feedback, content);
        }
    }

    private Written written(Feedback feedback, byte[] content) {
        CheckedReturn answered = feedback.reply().answered();
        Optional<SentReturn> sent = answered.outcome() == FileOutcome.UNREADABLE
                ? Optional.empty()
                : reader.read(answered.file(), content, feedback.form());
        return new Written(FeedbackToWrite.file(run, feedback.reply()), workbook(feedback.with(sent)));
    }

    private byte[] workbook(Feedback feedback) {
        try {
            return writer.write(FeedbackLayout.compose(feedback));
        } catch (RuntimeException | OutOfMemoryError unforeseen) {
            // something in a stranger's cells that no workbook takes: the findings are handed back all the same
            LOG.warn(
                    "{} cannot be copied into its feedback",
                    feedback.reply().answered().file(),
                    unforeseen);
            return writer.write(FeedbackLayout.compose(feedback.with(Optional.empty())));
        }
    }
}

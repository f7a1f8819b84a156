package org.programmereporting.job;

import java.io.IOException;
import org.programmereporting.collect.ReturnReader;
import org.programmereporting.collect.ReturnReaders;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.RawReturn;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;
import org.programmereporting.store.ReceivedBytes;
import org.programmereporting.store.ReceivedFile;
import org.programmereporting.validate.ReturnChecker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Takes a file's kept bytes to its judgement. Whatever a trust sent, the answer is a judgement, not an exception. */
final class JudgeReturn implements ItemProcessor<ReceivedFile, CheckedReturn> {
    private static final Logger LOG = LoggerFactory.getLogger(JudgeReturn.class);
    private static final int LARGE = 4_000_000;

    private final Object oneLargeAtATime = new Object();
    private final ReceivedBytes bytes;
    private final ReturnReader reader;
    private final ReturnForm form;
    private final ReturnChecker checker;
    private final Judgement judgement;

    JudgeReturn(ReceivedBytes bytes, ReturnReader reader, ReturnForm form, ReturnChecker checker, Judgement judgement) {
        this.bytes = bytes;
        this.reader = reader;
        this.form = form;
        this.checker = checker;
        this.judgement = judgement;
    }

    @Override
    public CheckedReturn process(ReceivedFile file) throws IOException {
        RawReturn raw = read(file);
        try {
            return judged(file, raw);
        } catch (RuntimeException ours) {
            // a fault of this program must not take the other trusts' returns with it
            LOG.error("{}/{} could not be judged", file.period(), file.path(), ours);
            return judged(file, RawReturn.unreadable(notJudged(file)));
        }
    }

    private CheckedReturn judged(ReceivedFile file, RawReturn raw) {
        return checker.check(file.period(), file.path(), file.sha256(), judgement.received(file), raw);
    }

    private static Finding notJudged(ReceivedFile file) {
        return new Finding(
                FindingCode.FILE_DAMAGED,
                Severity.REJECT,
                Source.of(file.path()),
                "",
                "",
                "The file holds something that this program cannot judge; it is kept, and the centre finds the reason in"
                        + " the log. Copy the answers into a fresh form and send that.");
    }

    /** Two large files at once would not fit into the memory that the whole run may take. */
    private RawReturn read(ReceivedFile file) throws IOException {
        if (file.size() > ReturnReaders.LARGEST_FILE) {
            return ReturnReaders.tooLarge(file.path());
        } else if (file.size() <= LARGE) {
            return reader.read(file.path(), bytes.read(file.sha256()), form);
        }
        synchronized (oneLargeAtATime) {
            return reader.read(file.path(), bytes.read(file.sha256()), form);
        }
    }
}

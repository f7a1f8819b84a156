package org.programmereporting.job;

import java.io.IOException;
import org.programmereporting.collect.ReturnReader;
import org.programmereporting.collect.ReturnReaders;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.RawReturn;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.store.ReceivedBytes;
import org.programmereporting.store.ReceivedFile;
import org.programmereporting.validate.ReturnChecker;
import org.springframework.batch.infrastructure.item.ItemProcessor;

/** Takes a file's kept bytes to its judgement. Whatever a trust sent, the answer is a judgement, not an exception. */
final class JudgeReturn implements ItemProcessor<ReceivedFile, CheckedReturn> {
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
        return checker.check(file.period(), file.path(), file.sha256(), judgement.received(file), read(file));
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

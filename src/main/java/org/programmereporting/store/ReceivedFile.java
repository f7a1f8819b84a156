package org.programmereporting.store;

import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.packed.JudgedFile;

/**
 * A file as it came.
 *
 * @param path below the period's folder
 * @param sequence the order of receipt, from 1
 */
public record ReceivedFile(ReportingPeriod period, String path, String sha256, long sequence, long size) {
    /** The same at another place in the order. */
    public ReceivedFile at(long sequence) {
        return new ReceivedFile(period, path, sha256, sequence, size);
    }

    static ReceivedFile of(JudgedFile file) {
        CheckedReturn judged = file.judged();
        return new ReceivedFile(judged.period(), judged.file(), judged.sha256(), file.sequence(), file.size());
    }
}

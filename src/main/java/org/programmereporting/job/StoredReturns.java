package org.programmereporting.job;

import java.util.List;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.store.ReceivedFile;
import org.programmereporting.store.ReturnRepository;

/**
 * Returns taken out of the store, up to a month. Several months are looked at from one reading, which is the dear part of it.
 *
 * @param files by period and path; the newest receipt of a path last
 * @param receipts in their order
 */
record StoredReturns(List<CheckedReturn> files, List<ReceivedFile> receipts) {
    StoredReturns {
        files = List.copyOf(files);
        receipts = List.copyOf(receipts);
    }

    static StoredReturns upTo(ReportingPeriod last, ReturnRepository returns) {
        return new StoredReturns(returns.upTo(last), returns.received());
    }

    /** Those of a month and of months before it. */
    List<CheckedReturn> filesUpTo(ReportingPeriod last) {
        return files.stream().filter(file -> file.period().compareTo(last) <= 0).toList();
    }
}

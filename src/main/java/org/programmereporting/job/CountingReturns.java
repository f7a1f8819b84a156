package org.programmereporting.job;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.KnownBy;
import org.programmereporting.store.Closures;
import org.programmereporting.store.FileKey;
import org.programmereporting.store.ReceivedFile;

/**
 * Of the stored returns those that a view takes in: known by then, and come before their period was closed. The others stay stored.
 *
 * @param leftOut why each of the others does not count, a line each; those that came after the known-by time together
 */
record CountingReturns(List<CheckedReturn> files, List<String> leftOut) {
    CountingReturns {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
    }

    static CountingReturns of(
            List<CheckedReturn> stored, Collection<ReceivedFile> receipts, Closures closures, KnownBy knownBy) {
        Set<FileKey> shutOut = new HashSet<>();
        receipts.stream().filter(closures::shutOut).map(FileKey::of).forEach(shutOut::add);
        List<CheckedReturn> counting = new ArrayList<>();
        List<String> leftOut = new ArrayList<>();
        int later = 0;
        for (CheckedReturn file : stored) {
            if (shutOut.contains(FileKey.of(file))) {
                leftOut.add(cameAfterClosing(file));
            } else if (knownBy.covers(file.received())) {
                counting.add(file);
            } else if (file.received().isPresent()) {
                later++;
            } else {
                leftOut.add(ofUnknownTime(file, knownBy));
            }
        }
        if (later > 0) {
            leftOut.add((later == 1 ? "1 return" : later + " returns") + " came after " + knownBy + " and "
                    + (later == 1 ? "does" : "do") + " not count in this view.");
        }
        return new CountingReturns(counting, leftOut);
    }

    private static String cameAfterClosing(CheckedReturn file) {
        String name = file.period() + "/" + file.file() + " came after " + file.period() + " was closed; it is stored";
        return file.outcome() == FileOutcome.REJECTED || file.outcome() == FileOutcome.UNREADABLE
                ? name + ", and does not count."
                : name + " and does not count. To let it count, type reopen --period " + file.period()
                        + " --as NAME --reason TEXT.";
    }

    private static String ofUnknownTime(CheckedReturn file, KnownBy knownBy) {
        return file.period() + "/" + file.file() + " came at an unknown time, so it does not count as known by "
                + knownBy + ". Say when it came in returns/" + file.period() + "/received.csv.";
    }
}

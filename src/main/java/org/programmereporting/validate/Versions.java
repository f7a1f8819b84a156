package org.programmereporting.validate;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;

/**
 * Which of a trust's files for a period counts: the last accepted one, by time of receipt (unknown first), primary before refresh, then path; of
 * two contents of one path the one given later, which is the one received later. Those before it are superseded, or duplicates when they have the same bytes. One from a trust that owes no return is kept and does not count.
 */
public final class Versions {
    /** The order in which a trust's files follow each other. */
    public static final Comparator<CheckedReturn> IN_ORDER = Comparator.comparing(
                    (CheckedReturn file) -> file.received().orElse(LocalDateTime.MIN))
            .thenComparing(CheckedReturn::refresh)
            .thenComparing(CheckedReturn::file);

    private Versions() {}

    /** The same files in the same order, each with what finally became of it. */
    public static List<CheckedReturn> settle(List<CheckedReturn> filesOfOnePeriod, Set<OdsCode> expected) {
        Map<OdsCode, CheckedReturn> counting = new HashMap<>();
        for (CheckedReturn file : filesOfOnePeriod) {
            if (file.outcome().isAccepted() && file.trust().isPresent()) {
                counting.merge(file.trust().get(), file, Versions::later);
            }
        }
        List<CheckedReturn> settled = new ArrayList<>();
        for (CheckedReturn file : filesOfOnePeriod) {
            Optional<OdsCode> trust = file.trust().filter(code -> file.outcome().isAccepted());
            settled.add(
                    trust.isPresent()
                            ? settled(file, counting.getOrDefault(trust.get(), file), expected.contains(trust.get()))
                            : file);
        }
        return settled;
    }

    /** Of two that have the same place in the order the one given later. */
    private static CheckedReturn later(CheckedReturn one, CheckedReturn next) {
        return IN_ORDER.compare(one, next) > 0 ? one : next;
    }

    private static CheckedReturn settled(CheckedReturn file, CheckedReturn counting, boolean isExpected) {
        boolean same = file.sha256().equals(counting.sha256());
        if (same && file.file().equals(counting.file())) {
            return isExpected
                    ? file
                    : file.settled(FileOutcome.NOT_EXPECTED, "").with(notExpected(file));
        }
        return file.settled(same ? FileOutcome.DUPLICATE : FileOutcome.SUPERSEDED, counting.file());
    }

    private static Finding notExpected(CheckedReturn file) {
        String trust = file.trust().map(OdsCode::value).orElse("");
        return new Finding(
                FindingCode.NOT_EXPECTED,
                Severity.NOTE,
                Source.of(file.file()),
                "",
                trust,
                "No return is expected of " + trust + ". Nothing to do; it is kept and does not change a count.");
    }
}

package org.programmereporting.job;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.programmereporting.measure.MonthView;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.ExpectedReturn;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.TrustOutcome;
import org.programmereporting.returns.TrustPosition;

/** The counts that a run's summary and manifest give: how expected trusts answered, and what became of the files. */
final class ReturnCounts {
    private ReturnCounts() {}

    static Map<String, Long> of(MonthView month, List<CheckedReturn> files) {
        Map<String, Long> counts = new TreeMap<>();
        counts.put("expected", (long) month.expected().size());
        for (TrustOutcome outcome : TrustOutcome.values()) {
            counts.put(outcome.id(), count(month, expected -> expected.outcome() == outcome));
        }
        counts.put("late", count(month, expected -> expected.late().orElse(false)));
        counts.put(
                "carried-forward",
                month.position().remaining().stream()
                        .filter(TrustPosition::carriedForward)
                        .count());
        counts.put("files", (long) files.size());
        for (FileOutcome outcome : FileOutcome.values()) {
            counts.put(
                    "files-" + outcome.id(),
                    files.stream().filter(file -> file.outcome() == outcome).count());
        }
        return counts;
    }

    private static long count(MonthView month, Predicate<ExpectedReturn> which) {
        return month.expected().stream().filter(which).count();
    }
}

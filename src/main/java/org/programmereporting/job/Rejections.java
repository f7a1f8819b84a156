package org.programmereporting.job;

import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.Severity;

/** What was wrong with each file that does not count, one line a file, for the summary. */
final class Rejections {
    private Rejections() {}

    static List<String> of(List<CheckedReturn> files) {
        return files.stream()
                .filter(file -> file.outcome() == FileOutcome.REJECTED || file.outcome() == FileOutcome.UNREADABLE)
                .flatMap(file -> line(file).stream())
                .toList();
    }

    /** The first reason, and how many more there are: who mends only the first would be rejected again. */
    private static Optional<String> line(CheckedReturn file) {
        List<Finding> reasons = file.findings().stream()
                .filter(finding -> finding.severity() == Severity.REJECT)
                .toList();
        int more = reasons.size() - 1;
        return reasons.stream()
                .findFirst()
                .map(first -> first
                        + (more <= 0
                                ? ""
                                : " And " + more + (more == 1 ? " more reason" : " more reasons")
                                        + " in findings.csv."));
    }
}

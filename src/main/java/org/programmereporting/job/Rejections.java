package org.programmereporting.job;

import java.util.List;
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
                .flatMap(file -> file.findings().stream()
                        .filter(finding -> finding.severity() == Severity.REJECT)
                        .limit(1))
                .map(Finding::toString)
                .toList();
    }
}

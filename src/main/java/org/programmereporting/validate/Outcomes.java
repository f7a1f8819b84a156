package org.programmereporting.validate;

import java.util.List;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.FileOutcome;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.Severity;

/** What its findings make of a return: the gravest decides. */
final class Outcomes {
    private Outcomes() {}

    static FileOutcome of(List<Finding> findings) {
        Severity gravest = findings.stream()
                .map(Finding::severity)
                .min(Severity::compareTo)
                .orElse(Severity.NOTE);
        return switch (gravest) {
            case REJECT -> FileOutcome.REJECTED;
            case HOLD, QUERY -> FileOutcome.ACCEPTED_WITH_QUERIES;
            case NOTE -> FileOutcome.ACCEPTED;
        };
    }

    /** A counting return with the outcome that its findings now make. */
    static CheckedReturn renewed(CheckedReturn file) {
        return file.settled(of(file.findings()), file.supersededBy());
    }
}

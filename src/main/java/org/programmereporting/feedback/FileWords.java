package org.programmereporting.feedback;

import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.Severity;

/** What became of a file, in words. */
final class FileWords {
    private FileWords() {}

    /** As in "ZA1.xlsx …": counts, does not count, or counts with queries. */
    static String outcome(CheckedReturn file) {
        return switch (file.outcome()) {
            case ACCEPTED -> "counts.";
            case ACCEPTED_WITH_QUERIES -> "counts, with queries.";
            case REJECTED -> "was rejected and does not count.";
            case UNREADABLE -> "cannot be opened and does not count.";
            case SUPERSEDED -> "was accepted, then replaced by " + Spoken.file(file.supersededBy()) + ", which counts.";
            case DUPLICATE -> "is the same, byte for byte, as " + Spoken.file(file.supersededBy()) + ", which counts.";
            case NOT_EXPECTED -> "is kept, but no return is expected of the trust, so it changes no count.";
            case IGNORED -> "is not a return and was set aside.";
            case RETRY -> "could not be read now; the centre tries again.";
        };
    }

    /** The same, with the reason when it does not count. */
    static String outcomeAndReason(CheckedReturn file) {
        return file.findings().stream()
                .filter(finding -> finding.severity() == Severity.REJECT)
                .findFirst()
                .map(Finding::message)
                .map(reason -> Spoken.capital(outcome(file)) + " " + reason)
                .orElseGet(() -> Spoken.capital(outcome(file)));
    }

    static String received(CheckedReturn file) {
        return file.received().map(Spoken::time).orElse("on a day not known");
    }
}

package org.programmereporting.returns;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A received file after it was judged.
 *
 * @param period the period whose folder it lay in
 * @param file path below the period's folder, with {@code /}; {@code a.zip!/b.xlsx} in an archive
 * @param sha256 of its bytes
 * @param received when it came, by {@code received.csv}, else the form's sign-off date; never the clock's
 * @param trust the trust it names, or that its name names when it cannot be read
 * @param refresh a later version of a return sent before, by its own word
 * @param outcome what became of it; by itself at first, among its period's files once settled
 * @param supersededBy the file that counts instead, or empty
 * @param answers what it says, when accepted
 */
public record CheckedReturn(
        ReportingPeriod period,
        String file,
        String sha256,
        Optional<LocalDateTime> received,
        Optional<OdsCode> trust,
        boolean refresh,
        FileOutcome outcome,
        String supersededBy,
        Optional<StatusReturn> answers,
        List<Finding> findings) {
    public CheckedReturn {
        findings = List.copyOf(findings);
    }

    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The same file with another outcome. */
    public CheckedReturn settled(FileOutcome settled, String by) {
        return new CheckedReturn(period, file, sha256, received, trust, refresh, settled, by, answers, findings);
    }

    /** The same file with a further finding. */
    public CheckedReturn with(Finding finding) {
        return withFindings(Stream.concat(findings.stream(), Stream.of(finding)).toList());
    }

    /** The same file with these findings instead. */
    public CheckedReturn withFindings(List<Finding> others) {
        return new CheckedReturn(
                period, file, sha256, received, trust, refresh, outcome, supersededBy, answers, others);
    }

    /** The same file with these answers instead. */
    public CheckedReturn withAnswers(StatusReturn others) {
        return new CheckedReturn(
                period, file, sha256, received, trust, refresh, outcome, supersededBy, Optional.of(others), findings);
    }

    /** The same file with what was found on a second look; an accepted one has queries when any of it is more than a note. */
    public CheckedReturn with(List<Finding> further) {
        CheckedReturn result = this;
        for (Finding finding : further) {
            result = result.with(finding);
        }
        boolean grave = further.stream().anyMatch(finding -> finding.severity() != Severity.NOTE);
        return grave && outcome.isAccepted() ? result.settled(FileOutcome.ACCEPTED_WITH_QUERIES, supersededBy) : result;
    }

    /** The same file with other answers. */
    public CheckedReturn answering(StatusReturn said) {
        return new CheckedReturn(
                period, file, sha256, received, trust, refresh, outcome, supersededBy, Optional.of(said), findings);
    }
}

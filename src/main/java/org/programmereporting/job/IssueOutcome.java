package org.programmereporting.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;

/**
 * How issuing forms ended, when it ended well.
 *
 * @param month the forms' month
 * @param folder where they lie
 * @param issued how many there are
 * @param prefilledFrom how many were pre-filled from returns of each period
 * @param withoutEarlier the trusts of which no return was accepted yet
 * @param notes what else a person should know
 * @param retries returns that could not be read now
 */
public record IssueOutcome(
        String programme,
        ReportingPeriod month,
        Path folder,
        int issued,
        NavigableMap<ReportingPeriod, Long> prefilledFrom,
        List<OdsCode> withoutEarlier,
        List<String> notes,
        long retries) {
    public IssueOutcome {
        prefilledFrom = new TreeMap<>(prefilledFrom);
        withoutEarlier = List.copyOf(withoutEarlier);
        notes = List.copyOf(notes);
    }

    Map<String, Long> counts() {
        return Map.of("forms", (long) issued, "without-earlier-return", (long) withoutEarlier.size());
    }
}

package org.programmereporting.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.OdsCode;

/** A finding of the month, and the trust it is about, when that is known. */
public record FoundFinding(Optional<OdsCode> trust, Finding finding) {
    /** Those about this period's files, then those about the centre's own lines. */
    public static List<FoundFinding> all(MonthlyFigures figures) {
        Stream<FoundFinding> ofFiles = figures.returns().stream()
                .flatMap(file -> file.findings().stream().map(finding -> new FoundFinding(file.trust(), finding)));
        Stream<FoundFinding> ofLines = figures.matters().lines().stream()
                .map(line -> new FoundFinding(Optional.of(line.trust()), line.finding()));
        return Stream.concat(ofFiles, ofLines).toList();
    }
}

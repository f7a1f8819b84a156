package org.programmereporting.validate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.Decision;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.LineFinding;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.Severity;

/** Applies what the centre decided about queries: an accepted one becomes a note, an upheld one stays a query; both say by whom and why. */
final class Decisions {
    private final List<Decision> decisions;

    Decisions(List<Decision> decisions) {
        this.decisions = List.copyOf(decisions);
    }

    CheckedReturn over(CheckedReturn file) {
        if (decisions.isEmpty()
                || !file.outcome().isAccepted()
                || file.findings().stream()
                        .noneMatch(finding -> decision(file, finding).isPresent())) {
            return file;
        }
        return Outcomes.renewed(file.withFindings(file.findings().stream()
                .map(finding -> decision(file, finding)
                        .map(decision -> decided(finding, decision))
                        .orElse(finding))
                .toList()));
    }

    /** The lines that decide nothing. A held answer is no query: a correction or a new return settles it. */
    Stream<LineFinding> withoutFinding(Map<ReportingPeriod, List<CheckedReturn>> settled) {
        return decisions.stream()
                .filter(decision -> settled.getOrDefault(decision.period(), List.of()).stream()
                        .filter(file -> file.outcome().isAccepted())
                        .noneMatch(file -> hasDecided(decision, file)))
                .map(Decisions::nothingDecided);
    }

    private Optional<Decision> decision(CheckedReturn file, Finding finding) {
        return finding.severity() == Severity.QUERY
                ? file.trust().flatMap(trust -> Decision.about(decisions, trust, file.period(), finding))
                : Optional.empty();
    }

    private static Finding decided(Finding query, Decision decision) {
        return switch (decision.verdict()) {
            case ACCEPTED -> query.settled(decision.words());
            case UPHELD -> query.saying(decision.words());
        };
    }

    private static boolean hasDecided(Decision decision, CheckedReturn file) {
        return file.trust().stream()
                .anyMatch(trust -> file.findings().stream()
                        .anyMatch(finding -> decision.isAbout(trust, file.period(), finding)
                                && finding.severity().compareTo(Severity.QUERY) >= 0));
    }

    private static LineFinding nothingDecided(Decision decision) {
        return new LineFinding(
                decision.trust(),
                decision.period(),
                new Finding(
                        FindingCode.DECISION_WITHOUT_FINDING,
                        Severity.QUERY,
                        decision.source(),
                        decision.field(),
                        decision.cell(),
                        "The return of " + decision.trust() + " for " + decision.period() + " has no query "
                                + decision.code().id() + " there, so nothing was decided. Correct the line by the"
                                + " sheet Findings of the annex, or delete it when the query is gone."));
    }
}

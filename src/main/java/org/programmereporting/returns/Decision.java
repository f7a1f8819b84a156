package org.programmereporting.returns;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the centre decided about a query: a line of {@code decisions.csv}.
 *
 * @param cell {@code Sheet!D14}, or {@code line n} of a CSV; empty when the field says enough
 * @param field the field's label as findings give it; empty when the cell says enough. Without either, the finding has no cell
 * @param source its line
 */
public record Decision(
        OdsCode trust,
        ReportingPeriod period,
        FindingCode code,
        String cell,
        String field,
        Verdict verdict,
        String reason,
        String byWhom,
        Source source) {
    /** How it was decided. */
    public enum Verdict {
        /** The answer stands as given: the query is settled. */
        ACCEPTED,
        /** The trust must still answer: the query stays open. */
        UPHELD;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether this finding, of this trust's return for this period, is the one decided. */
    public boolean isAbout(OdsCode of, ReportingPeriod in, Finding finding) {
        return trust.equals(of) && period.equals(in) && code == finding.code() && isPlaceOf(finding);
    }

    /** The last of these that is about the finding. */
    public static Optional<Decision> about(
            List<Decision> decisions, OdsCode trust, ReportingPeriod period, Finding finding) {
        return decisions.stream()
                .filter(decision -> decision.isAbout(trust, period, finding))
                .reduce((earlier, later) -> later);
    }

    private boolean isPlaceOf(Finding finding) {
        String place = finding.source().place();
        if (cell.isEmpty() && field.isEmpty()) {
            return place.isEmpty();
        }
        boolean isCell = cell.isEmpty() || cell.equalsIgnoreCase(place);
        return isCell && (field.isEmpty() || field.equalsIgnoreCase(finding.field()));
    }

    /** "Accepted by the exit lead: confirmed by telephone." */
    public String words() {
        return (verdict == Verdict.ACCEPTED ? "Accepted" : "Upheld") + " by " + byWhom + ": " + reason
                + (reason.endsWith(".") ? "" : ".");
    }
}

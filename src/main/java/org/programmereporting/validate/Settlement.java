package org.programmereporting.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.LineFinding;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.ReturnForm;

/**
 * Looks at returns together, after each was judged by itself: which version counts, what the centre corrected, confirmed and decided. Periods are
 * settled oldest first, so that a return can be held against the trust's earlier ones. Nothing of it is stored: a later version, a new line of
 * reference data, or another known-by settles anew.
 */
public final class Settlement {
    private final Corrections corrections;
    private final ExitConfirmation confirmation;
    private final Decisions decisions;

    public Settlement(ReferenceData reference, ReturnForm form) {
        this.corrections = new Corrections(reference.corrections(), form);
        this.confirmation = new ExitConfirmation(reference.register().exits());
        this.decisions = new Decisions(reference.decisions());
    }

    /**
     * The same files by period, settled.
     *
     * @param judged every period's files, each judged by itself
     * @param expected the trusts of which a period's return is expected
     */
    public Settled settle(
            Map<ReportingPeriod, List<CheckedReturn>> judged, Function<ReportingPeriod, Set<OdsCode>> expected) {
        SortedMap<ReportingPeriod, List<CheckedReturn>> settled = new TreeMap<>();
        List<LineFinding> lines = new ArrayList<>();
        Standing standing = new Standing();
        new TreeMap<>(judged).forEach((period, files) -> {
            List<CheckedReturn> versions = Versions.settle(files, expected.apply(period));
            Corrections.Corrected corrected = corrections.over(versions, standing::filled);
            lines.addAll(corrected.refused());
            // rules against earlier returns belong here: they see corrected answers, and decisions see their findings
            settled.put(period, decided(corrected.files()));
            standing.add(corrected.files());
        });
        return new Settled(settled, all(lines, settled));
    }

    private List<CheckedReturn> decided(List<CheckedReturn> files) {
        return files.stream().map(confirmation::held).map(decisions::over).toList();
    }

    private List<LineFinding> all(List<LineFinding> refused, Map<ReportingPeriod, List<CheckedReturn>> settled) {
        return Stream.of(refused.stream(), corrections.withoutReturn(settled), decisions.withoutFinding(settled))
                .flatMap(lines -> lines)
                .toList();
    }
}

package org.programmereporting.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.Correction;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.LineFinding;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.ReturnForm;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.StatusReturn;

/**
 * Puts the centre's corrections over the returns that count, line by line in the order of the file. A line is applied when its old value is the one
 * that stands, held answers filled from earlier returns, and its new value passes as an answer of a trust would; else it is refused and said so.
 */
final class Corrections {
    private final List<Correction> corrections;
    private final ReturnForm form;

    Corrections(List<Correction> corrections, ReturnForm form) {
        this.corrections = List.copyOf(corrections);
        this.form = form;
    }

    /** A period's files after correction, and the lines that were not applied. */
    record Corrected(List<CheckedReturn> files, List<LineFinding> refused) {}

    /**
     * A period's files after their versions were settled.
     *
     * @param filled a return's answers with the held ones filled from earlier returns: the values that stand
     */
    Corrected over(List<CheckedReturn> settled, UnaryOperator<StatusReturn> filled) {
        if (corrections.isEmpty()) {
            return new Corrected(settled, List.of());
        }
        List<LineFinding> refused = new ArrayList<>();
        List<CheckedReturn> files =
                settled.stream().map(file -> over(file, filled, refused)).toList();
        return new Corrected(files, refused);
    }

    private CheckedReturn over(CheckedReturn file, UnaryOperator<StatusReturn> filled, List<LineFinding> refused) {
        CheckedReturn result = file;
        for (Correction correction : corrections) {
            if (concerns(correction, file)) {
                CorrectedReturn tried = new CorrectedReturn(correction, form, result, filled);
                tried.refusal()
                        .map(words -> finding(correction, FindingCode.CORRECTION_REFUSED, words))
                        .ifPresent(refused::add);
                result = tried.file();
            }
        }
        return result;
    }

    /** The lines for a trust and month of which no return counts. */
    Stream<LineFinding> withoutReturn(Map<ReportingPeriod, List<CheckedReturn>> settled) {
        return corrections.stream()
                .filter(correction -> settled.getOrDefault(correction.period(), List.of()).stream()
                        .noneMatch(file -> concerns(correction, file)))
                .map(correction -> finding(
                        correction,
                        FindingCode.CORRECTION_WITHOUT_RETURN,
                        "No return of " + correction.trust() + " for " + correction.period()
                                + " counts, so there is nothing to correct. Correct the trust or the period, or delete"
                                + " the line."));
    }

    private static boolean concerns(Correction correction, CheckedReturn file) {
        OdsCode trust = correction.trust();
        return file.outcome().isAccepted()
                && file.period().equals(correction.period())
                && file.trust().filter(trust::equals).isPresent()
                && file.answers().isPresent();
    }

    private LineFinding finding(Correction correction, FindingCode code, String words) {
        return new LineFinding(
                correction.trust(),
                correction.period(),
                new Finding(
                        code,
                        Severity.QUERY,
                        correction.source(),
                        correction.field().toString(),
                        correction.newValue(),
                        words));
    }
}

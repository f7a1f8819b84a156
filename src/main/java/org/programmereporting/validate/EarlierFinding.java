package org.programmereporting.validate;

import java.util.Set;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.FormField;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;

/**
 * What a rule found between a return and the earlier one.
 *
 * @param holds paths of the fields that keep what was accepted last
 */
record EarlierFinding(Finding finding, Set<String> holds) {
    EarlierFinding {
        holds = Set.copyOf(holds);
    }

    /** Told only; every answer counts. */
    static EarlierFinding of(Finding finding) {
        return new EarlierFinding(finding, Set.of());
    }

    /** The answer does not count; the one accepted last stays. */
    static EarlierFinding hold(
            FindingCode code, FormField field, Source source, String value, String path, String words) {
        return new EarlierFinding(new Finding(code, Severity.HOLD, source, field.label(), value, words), Set.of(path));
    }
}

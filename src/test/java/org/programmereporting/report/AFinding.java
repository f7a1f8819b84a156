package org.programmereporting.report;

import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;

/** A finding with fixed words at Return!D20 of ZA1.xlsx, unless said otherwise. */
public final class AFinding {
    private AFinding() {}

    public static Finding aFinding(Severity severity, FindingCode code) {
        return at(severity, code, "Return", "D20", "value");
    }

    public static Finding at(Severity severity, FindingCode code, String sheet, String cell, String value) {
        return new Finding(
                code, severity, new Source("ZA1.xlsx", sheet, cell), "Field", value, "Message of " + code.id() + ".");
    }
}

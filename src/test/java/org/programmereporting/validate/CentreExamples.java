package org.programmereporting.validate;

import static org.programmereporting.validate.ACentre.aCentre;
import static org.programmereporting.validate.ExampleReturn.aReturn;

import java.util.stream.Stream;
import org.programmereporting.returns.Decision;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.LineFinding;
import org.programmereporting.returns.ReportingPeriod;

/** Findings about what the centre corrects and decides, each provoked by a line that deserves it. */
final class CentreExamples {
    private CentreExamples() {}

    static Stream<Finding> provoked() {
        ACentre correcting = aCentre().received(aReturn().check()).correcting("tb_migrated", "1.5", "2.5");
        ACentre refused = aCentre()
                .received(aReturn().check())
                .correcting("tb_migrated", "1.4", "2.5")
                .correcting("ZA1", ReportingPeriod.of("2014-05").orElseThrow(), "tb_migrated", "1.4", "2.5")
                .deciding(ExampleReturn.JUNE, FindingCode.NAME_DIFFERS, "Return!D8", "", Decision.Verdict.ACCEPTED);
        return Stream.concat(
                correcting.june().findings().stream(),
                refused.settled().lines().stream().map(LineFinding::finding));
    }
}

package org.programmereporting.validate;

import java.util.ArrayList;
import java.util.List;
import org.programmereporting.returns.Finding;
import org.programmereporting.returns.FindingCode;
import org.programmereporting.returns.Severity;
import org.programmereporting.returns.Source;

/** At most so many findings of one file, the gravest: a file filled by a machine must not fill the report of all. */
final class MostFindings {
    static final int MOST = 1000;

    private MostFindings() {}

    static List<Finding> of(String file, List<Finding> all) {
        if (all.size() <= MOST) {
            return all;
        }
        List<Finding> listed = new ArrayList<>(
                all.stream().sorted(Finding.BY_WEIGHT).limit(MOST).toList());
        listed.add(new Finding(
                FindingCode.MORE_FINDINGS,
                Severity.QUERY,
                Source.of(file),
                "",
                "",
                "The file has " + (all.size() - MOST) + " more findings; the " + MOST
                        + " gravest are listed. Mend those, and send it again."));
        return List.copyOf(listed);
    }
}

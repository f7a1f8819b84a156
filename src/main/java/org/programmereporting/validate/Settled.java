package org.programmereporting.validate;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.LineFinding;
import org.programmereporting.returns.ReportingPeriod;

/**
 * What came of the returns once they were looked at together.
 *
 * @param files by period, each with what finally became of it and all its findings
 * @param lines what is wrong with the centre's own lines about returns
 */
public record Settled(SortedMap<ReportingPeriod, List<CheckedReturn>> files, List<LineFinding> lines) {
    public Settled {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        lines = List.copyOf(lines);
    }
}

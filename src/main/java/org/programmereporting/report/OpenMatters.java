package org.programmereporting.report;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.programmereporting.returns.LineFinding;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.OpenQuery;

/**
 * What somebody must look at.
 *
 * @param queries by trust: those open, also of earlier months, and those of the month that the centre accepted
 * @param lines of the centre's own corrections and decisions that do not fit
 */
public record OpenMatters(SortedMap<OdsCode, List<OpenQuery>> queries, List<LineFinding> lines) {
    public OpenMatters {
        queries = Collections.unmodifiableSortedMap(new TreeMap<>(queries));
        lines = List.copyOf(lines);
    }

    public List<OpenQuery> queriesOf(OdsCode trust) {
        return Optional.ofNullable(queries.get(trust)).orElse(List.of());
    }
}

package org.programmereporting.monitor;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * The newest draft.
 *
 * @param returns counts of returns and files, by name
 * @param figures the national figures, by metric
 */
public record LastReport(String period, Map<String, Long> returns, Map<String, BigDecimal> figures) {
    public LastReport {
        returns = new TreeMap<>(returns);
        figures = new TreeMap<>(figures);
    }
}

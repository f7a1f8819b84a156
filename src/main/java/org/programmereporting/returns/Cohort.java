package org.programmereporting.returns;

import java.time.LocalDate;
import java.util.List;

/** The trusts of one or more clusters that share a deadline; here the original one, and its line. */
public record Cohort(String id, String label, List<String> clusters, LocalDate originalDeadline, Source source) {
    public Cohort {
        clusters = List.copyOf(clusters);
    }
}

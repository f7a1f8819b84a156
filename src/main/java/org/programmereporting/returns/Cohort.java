package org.programmereporting.returns;

import java.time.LocalDate;
import java.util.List;

/** The trusts of one or more clusters that share a deadline; here the original one. */
public record Cohort(String id, String label, List<String> clusters, LocalDate originalDeadline) {
    public Cohort {
        clusters = List.copyOf(clusters);
    }
}

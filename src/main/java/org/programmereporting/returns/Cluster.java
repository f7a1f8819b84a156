package org.programmereporting.returns;

import java.time.LocalDate;

/** One of the national contracts, by the cluster it was let for, and the day it ends. */
public record Cluster(String id, String label, LocalDate contractEnd) {}

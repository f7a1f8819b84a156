package org.programmereporting.returns;

/** A step of every exit plan, in order; the centre says which are time-critical. */
public record Milestone(String id, String label, boolean timeCritical) {}

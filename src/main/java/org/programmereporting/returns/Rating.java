package org.programmereporting.returns;

/** A point of the delivery confidence scale, the best first. */
public record Rating(String id, String label, String meaning) {}

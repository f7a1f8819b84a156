package org.programmereporting.returns;

/** An NHS region of the day: geography, not contract. */
public record Region(String id, String label) {}

package org.programmereporting.returns;

/** A value and the cell it came from. */
public record SourcedValue(FieldValue value, Source source) {}

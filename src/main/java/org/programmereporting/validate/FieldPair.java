package org.programmereporting.validate;

import org.programmereporting.returns.FormField;

/** Two fields that belong together, both single or of one table: a forecast and its actual, a part and its whole. */
record FieldPair(FormField first, FormField second) {}

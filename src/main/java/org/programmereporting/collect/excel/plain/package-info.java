/**
 * Reads the XML of ordinary workbooks as it stands: a list of what programs write every day. Parts come in, sheets leave; the first thing that is not on the list is
 * a {@link org.programmereporting.collect.excel.plain.NotPlain}, and the whole file is left to the library.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.collect.excel.plain;

/**
 * A {@link org.programmereporting.report.Report} comes in, the bytes of an accessible {@code .xlsx} leave: the same bytes for the same report
 * under any time zone and locale. The checker reads finished bytes back and says which rule of the pack they break, and where. The one place
 * beside {@code collect.excel} that knows POI.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.report.excel;

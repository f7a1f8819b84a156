/**
 * What the report says: the month's figures come in, a {@link org.programmereporting.report.Report} of sheets, tables and charts leaves, as
 * plain data. Nothing here knows Excel; {@code report.excel} knows nothing else. Begin at {@link org.programmereporting.report.Report}.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.report;

/**
 * A {@link org.programmereporting.report.Report} comes in, the bytes of an accessible {@code .xlsx} leave: the same bytes for the same report
 * under any time zone and locale. Whether they keep the rules for accessible workbooks, {@code accessibility} reads back.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.report.excel;

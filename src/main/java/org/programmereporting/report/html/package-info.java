/**
 * A {@link org.programmereporting.report.Report} comes in, one self-contained page leaves: the same sheets, tables and charts as in the workbook, for whoever
 * has a browser and no Excel. No script, nothing fetched. Knows no figures and no workbook. Begin at
 * {@link org.programmereporting.report.html.IndexPage}.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.report.html;

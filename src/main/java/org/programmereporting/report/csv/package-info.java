/**
 * The month's figures as tidy CSV, for machines: {@link org.programmereporting.report.MonthlyFigures} come in, the bytes of one file leave. UTF-8,
 * LF, a header row, ISO dates, plain decimals, nothing where there is nothing. The columns are a contract; begin at
 * {@link org.programmereporting.report.csv.TidyCsv}.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.report.csv;

/**
 * What stands on which sheet: {@link org.programmereporting.report.MonthlyFigures} come in as a
 * {@link org.programmereporting.report.sheets.Composition}, sheets leave as plain data. One sheet family, one file; each table built with
 * {@link org.programmereporting.report.sheets.TableBuilder}, each sheet opened by {@link org.programmereporting.report.sheets.Page}. Figures are
 * measured elsewhere; here they are only placed and named.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.report.sheets;

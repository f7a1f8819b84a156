/**
 * What is sent as a workbook: bytes come in, a {@link org.programmereporting.returns.RawReturn} leaves. The workbook is opened, its sheets become plain
 * {@link org.programmereporting.collect.excel.sheets.SheetCells}, and what the form asks is looked up in those. Nothing in a workbook is evaluated, run or followed.
 * Begin at {@link org.programmereporting.collect.excel.WorkbookReturnReader}.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.collect.excel;

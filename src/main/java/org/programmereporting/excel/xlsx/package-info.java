/**
 * Workbooks written straight as their XML, a tenth of the work of building them as objects first. Sheets of cells, tables, comments and charts come in,
 * the bytes of an {@code .xlsx} leave (ECMA-376, ISO/IEC 29500 transitional): the same bytes for the same calls. It knows no formula, no link out and no
 * macro, so none can get in. Begin at {@link org.programmereporting.excel.xlsx.Workbook}.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.excel.xlsx;

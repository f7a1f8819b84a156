/**
 * A workbook's bytes, unpacked and walked: every part is within its limits and whole XML, or none of the workbook is read. Bytes come in, parts leave, or a
 * {@link org.programmereporting.collect.excel.parts.WorkbookProblem} that says what is wrong.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.collect.excel.parts;

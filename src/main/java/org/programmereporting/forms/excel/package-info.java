/**
 * The form as a workbook: an {@link org.programmereporting.forms.IssuedForm} comes in, bytes leave. Locked but for the answers, with drop-downs,
 * limits, prompts and named cells; equal forms give equal bytes. Begin at {@link org.programmereporting.forms.excel.FormWorkbookWriter}.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.forms.excel;

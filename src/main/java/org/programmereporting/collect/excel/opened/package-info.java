/**
 * A workbook that can be read: an ordinary one from its XML, any other by the library, with the same answer from both. Bytes come in, sheets and what is left out
 * leave. Begin at {@link org.programmereporting.collect.excel.opened.OpenedWorkbook}.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.collect.excel.opened;

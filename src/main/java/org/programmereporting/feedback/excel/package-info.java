/**
 * A {@link org.programmereporting.feedback.FeedbackBook} comes in, the bytes of an {@code .xlsx} leave: string cells, numbers and dates only, with fills
 * and comments at remarks; equal books give equal bytes. Begin at {@link org.programmereporting.feedback.excel.FeedbackWorkbookWriter}.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.feedback.excel;

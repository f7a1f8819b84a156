/**
 * What a trust gets back: a judged file, its values as sent, the trust's other files and its position come in, a
 * {@link org.programmereporting.feedback.FeedbackBook} leaves: lists, and copies of the form's sheets with a remark at each wrong cell, as plain data.
 * {@code feedback.excel} writes it. Begin at {@link org.programmereporting.feedback.Replies} and
 * {@link org.programmereporting.feedback.FeedbackLayout}.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.feedback;

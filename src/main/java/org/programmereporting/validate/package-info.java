/**
 * Whether a return counts: a {@link org.programmereporting.returns.RawReturn} and the form come in, a
 * {@link org.programmereporting.returns.CheckedReturn} with all its findings leaves. Each file is judged by itself; which version counts is
 * settled afterwards. One rule, one file.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.validate;

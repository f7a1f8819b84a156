/**
 * Whether a return counts: a {@link org.programmereporting.returns.RawReturn} and the form come in, a
 * {@link org.programmereporting.returns.CheckedReturn} with all its findings leaves. Each file is judged by itself; afterwards
 * {@link org.programmereporting.validate.Settlement} looks at them together: which version counts, what the trust said before, what others say. One
 * rule, one file.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.validate;

/**
 * What trusts sent: a folder of files comes in, {@link org.programmereporting.returns.RawReturn}s leave: read by the form, not judged. Begin at
 * {@link org.programmereporting.collect.ReturnReader}.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.collect;

/** Tests of {@code org.programmereporting.store.packed}. */
@org.jspecify.annotations.NullMarked
package org.programmereporting.store.packed;

/** Tests of {@code org.programmereporting.store}. */
@org.jspecify.annotations.NullMarked
package org.programmereporting.store;

/** Tests of {@code org.programmereporting.monitor}. */
@org.jspecify.annotations.NullMarked
package org.programmereporting.monitor;

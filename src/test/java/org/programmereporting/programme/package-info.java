/** Tests of {@code org.programmereporting.programme}. */
@org.jspecify.annotations.NullMarked
package org.programmereporting.programme;

/** Tests of {@code org.programmereporting.cli}. */
@org.jspecify.annotations.NullMarked
package org.programmereporting.cli;

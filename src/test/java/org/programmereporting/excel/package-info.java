/** Tests of {@code org.programmereporting.excel}. */
@org.jspecify.annotations.NullMarked
package org.programmereporting.excel;

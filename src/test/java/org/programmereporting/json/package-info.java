/** Tests of {@code org.programmereporting.json}. */
@org.jspecify.annotations.NullMarked
package org.programmereporting.json;

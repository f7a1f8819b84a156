/** Who gets what, and how it leaves: over real sockets. */
@org.jspecify.annotations.NullMarked
package org.programmereporting.distribute;

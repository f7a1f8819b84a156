/** Files made to do harm, each by a small method, with the reason for which it must be refused. */
@org.jspecify.annotations.NullMarked
package org.programmereporting.collect.hostile;

/**
 * A month's judged returns as one piece of bytes: they are read for every later month's report, and rows cost too much for that. Returns come in and bytes
 * leave, and back. Nothing here is a truth of its own: the rows have all of it.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.store.packed;

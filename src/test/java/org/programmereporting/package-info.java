/** The house's rule, and the sample as the other tests run it. */
@org.jspecify.annotations.NullMarked
package org.programmereporting;

/** The program: arguments come in, an exit code goes out. Begin at {@link org.programmereporting.ProgrammeReporting}. */
@org.jspecify.annotations.NullMarked
package org.programmereporting;

/**
 * What the programme is: a folder {@code input/<programme>/} comes in, a {@link org.programmereporting.programme.Programme} leaves: definition,
 * form, reference data. Whatever is wrong in them is said as {@code file:line: problem, mend}, all of a file at once. Begin at
 * {@link org.programmereporting.programme.ProgrammeFolder}.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.programme;

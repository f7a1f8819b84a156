/**
 * Good returns damaged on purpose: a return that is accepted without a word comes in, as a workbook or as CSV, copies leave that are damaged as
 * {@code xlsx.txt}, {@code xls.txt} and {@code csv.txt} say, each with exactly the findings expected of it. Begin at {@link
 * org.programmereporting.mutation.MutatedCopiesTest}.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.mutation;

/**
 * What is sent as CSV: bytes come in, numbered lines leave, and from them a {@link org.programmereporting.returns.RawReturn} or the times of
 * receipt. The only place that knows the CSV library. Begin at {@link org.programmereporting.collect.csv.CsvLines}.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.collect.csv;

/**
 * What the figures are: the {@link org.programmereporting.returns.NationalPosition} of a period and of those before comes in, the
 * {@link org.programmereporting.measure.NationalMetrics} leave. Pure: no clock, no file, no database. One metric kind, one file; begin at
 * {@link org.programmereporting.measure.Metric}.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.measure;

/**
 * When the remaining trusts will exit, whatever they say: positions and the first wave's durations come in, a
 * {@link org.programmereporting.returns.NationalForecast} leaves, and a score of earlier forecasts against what happened. Deterministic: the same
 * inputs give the same figures. Begin at {@link org.programmereporting.forecast.ExitForecaster}.
 */
@org.jspecify.annotations.NullMarked
package org.programmereporting.forecast;

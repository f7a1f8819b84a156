package org.programmereporting.forecast;

/**
 * The constants of the back-test, from {@code programme.yml}.
 *
 * @param origins so many months back, at most, are scored: a month costs no more after ten years
 * @param draws how often the trusts are drawn again for the interval
 * @param interval how much of these draws it holds, above 0 to below 1
 */
public record ScoreSettings(int origins, int draws, double interval) {
    public ScoreSettings {
        ForecastSettings.require(origins > 0, "score-origins must be at least 1");
        ForecastSettings.require(draws > 0, "score-draws must be at least 1");
        ForecastSettings.require(interval > 0 && interval < 1, "score-interval must be above 0 and below 1");
    }
}

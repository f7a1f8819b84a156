package org.programmereporting.forecast;

import java.math.BigDecimal;

/**
 * The constants of the forecast, from {@code programme.yml}.
 *
 * @param draws how many futures are drawn
 * @param correlation between trusts of one incoming supplier, 0 to less than 1; 0 means independent
 * @param strataTb trusts up to this volume are one stratum, those above it the other
 * @param smallestStratum exits that each stratum needs; else all are pooled
 * @param volumeField key of the answer that gives a trust's volume in TB
 * @param migratedField key of the answer that gives how many of these are migrated
 * @param measuredField key of the answer that gives the day on which that was read
 * @param paceMonths how many months, at least, a trust's pace is taken over
 * @param cutOverAllowanceDays from the end of the migration to the exit
 * @param monthsPastDeadline how far past the last deadline the count of remaining trusts is forecast
 * @param score how earlier forecasts are scored
 */
public record ForecastSettings(
        int draws,
        double correlation,
        BigDecimal strataTb,
        int smallestStratum,
        String volumeField,
        String migratedField,
        String measuredField,
        int paceMonths,
        int cutOverAllowanceDays,
        int monthsPastDeadline,
        ScoreSettings score) {
    public ForecastSettings {
        require(draws > 0, "draws must be at least 1");
        require(correlation >= 0 && correlation < 1, "correlation must be at least 0 and below 1");
        require(smallestStratum > 0, "smallest-stratum must be at least 1");
        require(cutOverAllowanceDays >= 0, "cut-over-allowance-days must be at least 0");
        require(monthsPastDeadline >= 0, "months-past-deadline must be at least 0");
    }

    static void require(boolean holds, String words) {
        if (!holds) {
            throw new IllegalArgumentException(words);
        }
    }
}

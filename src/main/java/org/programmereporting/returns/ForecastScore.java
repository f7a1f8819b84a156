package org.programmereporting.returns;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How good earlier forecasts were, beside the trusts' own dates. Each score has a population of its own, settled by the dates that were forecast and the
 * deadline, never by what came of them; so what is scored once stays scored.
 *
 * @param origin the month that they were made in; none for all months together
 * @param counts what was forecast, and what of it can be told
 * @param coverage exits that came by their P80, of the forecasts whose P80 has come; right when it is 0.8
 * @param interval the range in which the coverage lies but for chance; none of a single month, or with fewer than two trusts
 * @param ownKept exits that came by the trust's own date, of the own dates that have come
 * @param half the pinball loss at 0.5, in days: of the P50, and of the own date
 * @param fourFifths the same at 0.8, of the P80
 * @param brier the squared error of the chance to be on time, and of the own date taken for certain
 */
public record ForecastScore(
        Optional<ReportingPeriod> origin,
        Counts counts,
        Kept coverage,
        Optional<Interval> interval,
        Kept ownKept,
        Loss half,
        Loss fourFifths,
        Loss brier) {

    /**
     * Trusts, once for each origin at which they remained.
     *
     * @param origins months with a forecast
     * @param remaining all of them; the next four are not scored
     * @param notForecast no plan to forecast by
     * @param beyond beyond the reference class
     * @param exitReported their exit was reported, and not confirmed: nothing to forecast
     * @param withoutOwnDate forecast, but there is no date of the trust's own to compare with
     * @param p50Unknown scored, but for its P50, of which only a day that it is later than is known
     * @param p80Unknown the same of its P80
     * @param unresolved scored, and still not known to have exited
     */
    public record Counts(
            int origins,
            int remaining,
            int notForecast,
            int beyond,
            int exitReported,
            int withoutOwnDate,
            int p50Unknown,
            int p80Unknown,
            int unresolved) {}

    /**
     * How many a score is over.
     *
     * @param trusts each counted once, however many of its forecasts there are
     */
    public record Scored(int forecasts, int trusts) {}

    /** Of the dates that have come, the exits that came by them. */
    public record Kept(int kept, Scored due) {
        /** Nothing while no date has come. */
        public OptionalDouble share() {
            return due.forecasts() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) kept / due.forecasts());
        }
    }

    /** Lowest and highest share. */
    public record Interval(double low, double high) {}

    /**
     * A mean loss, the smaller the better.
     *
     * @param forecast of the forecast; nothing when nothing can be told yet
     * @param own of the trusts' own dates
     */
    public record Loss(OptionalDouble forecast, OptionalDouble own, Scored scored) {}
}

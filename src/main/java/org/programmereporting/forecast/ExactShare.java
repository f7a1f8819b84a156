package org.programmereporting.forecast;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.programmereporting.returns.ForecastScore.Interval;

/**
 * The exact interval of a share by the binomial law (Clopper and Pearson, Biometrika 26, 1934), through the quantiles of the beta distribution; those also
 * take a share of the observations that is no whole number of them.
 *
 * @param share 0 to 1
 * @param observations at least one, independent of each other
 */
record ExactShare(double share, int observations) {
    /** The interval that leaves out so much at either end: of 13 that are all in, 0.025 leaves 0.753 to 1. */
    Interval interval(double tail) {
        double in = share * observations;
        double out = observations - in;
        return new Interval(in > 0 ? beta(in, out + 1, tail) : 0, out > 0 ? beta(in + 1, out, 1 - tail) : 1);
    }

    /** Nothing is drawn from the distribution, so it has no source of chance. */
    private static double beta(double one, double other, double chance) {
        return new BetaDistribution(null, one, other).inverseCumulativeProbability(chance);
    }
}

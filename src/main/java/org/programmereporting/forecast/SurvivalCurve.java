package org.programmereporting.forecast;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The share of exits that take longer than a multiple of their planned duration, estimated from ended and unfinished ones: the product limit of
 * Kaplan and Meier (Journal of the American Statistical Association 53, 1958). It steps down at each observed duration and says nothing beyond the
 * longest: no tail is fitted.
 */
final class SurvivalCurve {
    /** A share is met when it differs by rounding only. */
    private static final double ROUNDING = 1e-12;

    private final double[] ratios;
    private final double[] survival;

    private SurvivalCurve(double[] ratios, double[] survival) {
        this.ratios = ratios;
        this.survival = survival;
    }

    static SurvivalCurve of(List<ExitDuration> durations) {
        double[] steps = durations.stream()
                .filter(ExitDuration::ended)
                .mapToDouble(ExitDuration::ratio)
                .distinct()
                .sorted()
                .toArray();
        double[] survival = new double[steps.length];
        double left = 1;
        for (int i = 0; i < steps.length; i++) {
            double step = steps[i];
            long atRisk = durations.stream().filter(d -> d.ratio() >= step).count();
            long ended = durations.stream()
                    .filter(d -> d.ended() && d.ratio() == step)
                    .count();
            left *= (double) (atRisk - ended) / atRisk;
            survival[i] = left;
        }
        return new SurvivalCurve(steps, survival);
    }

    /** P(duration > ratio). */
    double survival(double ratio) {
        int steps = stepsUpTo(ratio);
        return steps == 0 ? 1 : survival[steps - 1];
    }

    /** Nothing was ever observed to end after this age. */
    boolean endsBy(double age) {
        return stepsUpTo(age) == ratios.length;
    }

    /** The longest duration observed to end. */
    double longest() {
        return ratios[ratios.length - 1];
    }

    /**
     * The shortest duration within which at least this share ends, of those that have lasted this long already; nothing when the curve does not
     * come down that far.
     *
     * @param share 0 to 1
     */
    OptionalDouble quantile(double share, double age) {
        double reached = (1 - share) * survival(age) + ROUNDING;
        for (int i = stepsUpTo(age); i < ratios.length; i++) {
            if (survival[i] <= reached) {
                return OptionalDouble.of(ratios[i]);
            }
        }
        return OptionalDouble.empty();
    }

    private int stepsUpTo(double ratio) {
        int at = Arrays.binarySearch(ratios, ratio);
        return at >= 0 ? at + 1 : -at - 1;
    }
}

package org.programmereporting.forecast;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.TrustPosition;

/**
 * Uniform draws for each trust, dependent between trusts of the same incoming supplier by a one-factor Gaussian copula: what delays a supplier
 * delays all that wait for it. A trust without a known supplier stands alone. Each trust has draws of its own, so that one more trust changes no
 * other's.
 */
final class Draws {
    private final String seed;
    private final ForecastSettings settings;
    private final Map<String, double[]> factors = new HashMap<>();

    Draws(String seed, ForecastSettings settings) {
        this.seed = seed;
        this.settings = settings;
    }

    /** One number between 0 and 1 for each draw. */
    double[] of(TrustPosition trust) {
        double[] factor = factor(trust);
        double[] own = NormalDraws.of(seed + " trust " + trust.code(), settings.draws());
        double shared = StrictMath.sqrt(settings.correlation());
        double alone = StrictMath.sqrt(1 - settings.correlation());
        double[] uniform = new double[own.length];
        for (int i = 0; i < own.length; i++) {
            uniform[i] = NormalDraws.cumulative(shared * factor[i] + alone * own[i]);
        }
        return uniform;
    }

    private double[] factor(TrustPosition trust) {
        return factors.computeIfAbsent(
                groupOf(trust), group -> NormalDraws.of(seed + " supplier " + group, settings.draws()));
    }

    /** The suppliers of the contracts still held, together; else the trust itself. */
    private static String groupOf(TrustPosition trust) {
        TreeSet<String> suppliers = trust.openContracts().stream()
                .map(ContractPosition::incomingSupplier)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        OdsCode code = trust.code();
        return suppliers.isEmpty() ? "of trust " + code : String.join("+", suppliers);
    }
}

package org.programmereporting.forecast;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * Standard normal draws that depend on nothing but a text: the same on every machine and JDK, since {@link Random} is specified to the letter and
 * works with {@link StrictMath}.
 */
final class NormalDraws {
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private NormalDraws() {}

    static double[] of(String seed, int count) {
        Random random = random(seed);
        double[] draws = new double[count];
        for (int i = 0; i < count; i++) {
            draws[i] = random.nextGaussian();
        }
        return draws;
    }

    static Random random(String seed) {
        return new Random(hash(seed));
    }

    /** FNV-1a: texts that differ in a letter give seeds that have nothing to do with each other. */
    private static long hash(String text) {
        long hash = FNV_START;
        for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (each & 0xFF)) * FNV_PRIME;
        }
        return hash ^ (hash >>> 32);
    }

    /** The standard normal distribution function, by Abramowitz and Stegun 26.2.17; its error is below 7.5e-8, a thousandth of a draw's weight. */
    static double cumulative(double z) {
        double t = 1 / (1 + 0.2316419 * StrictMath.abs(z));
        double density = StrictMath.exp(-z * z / 2) / StrictMath.sqrt(2 * StrictMath.PI);
        double sum = t * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return z > 0 ? 1 - density * sum : density * sum;
    }
}

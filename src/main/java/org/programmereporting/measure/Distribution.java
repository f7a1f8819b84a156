package org.programmereporting.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Values in order of size. Of no values every figure is not applicable. */
record Distribution(List<BigDecimal> sorted) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Distribution of(Stream<BigDecimal> values) {
        return new Distribution(values.sorted().toList());
    }

    static Distribution ofDays(Stream<Long> days) {
        return of(days.map(BigDecimal::valueOf));
    }

    int size() {
        return sorted.size();
    }

    /** The middle value, of an even number the mean of the two in the middle. */
    Figure median() {
        return figure(values ->
                values.get((size() - 1) / 2).add(values.get(size() / 2)).divide(TWO));
    }

    /** The smallest value that at least this fraction of the values does not exceed. */
    Figure nearestRank(BigDecimal fraction) {
        int rank = fraction.multiply(BigDecimal.valueOf(size()))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        return figure(values -> values.get(rank - 1));
    }

    Figure smallest() {
        return figure(values -> values.get(0));
    }

    Figure largest() {
        return figure(values -> values.get(size() - 1));
    }

    /** Of figures that have more places than anybody reads. */
    static Figure rounded(Figure figure, int places) {
        return figure instanceof Figure.Known known
                ? Figure.of(known.value().setScale(places, RoundingMode.HALF_UP))
                : figure;
    }

    /** How many lie over a limit. */
    long over(int limit) {
        BigDecimal value = BigDecimal.valueOf(limit);
        return sorted.stream().filter(one -> one.compareTo(value) > 0).count();
    }

    /** {@code p80} for 0.8. */
    static String percentile(BigDecimal fraction) {
        return "p" + fraction.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    private Figure figure(Function<List<BigDecimal>, BigDecimal> of) {
        return sorted.isEmpty() ? new Figure.NotApplicable() : Figure.of(of.apply(sorted));
    }
}

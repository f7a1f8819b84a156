package org.programmereporting.report.sheets;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.MetricValue;

/**
 * Which figures of suppliers are withheld: those of fewer than five trusts, and when that is only one, the smallest of the others too, because the
 * total would tell it.
 */
final class Confidentiality {
    static final int SMALLEST = 5;

    private Confidentiality() {}

    /** The groups whose figure is withheld; the figure is the value or the previous value. */
    static Set<String> withheld(List<MetricValue> groups, Function<MetricValue, Figure> figure) {
        Set<String> withheld = new HashSet<>();
        groups.stream()
                .filter(group -> number(figure.apply(group))
                        .filter(n -> n.compareTo(BigDecimal.valueOf(SMALLEST)) < 0)
                        .isPresent())
                .forEach(group -> withheld.add(group.groupValue()));
        if (withheld.size() == 1) {
            groups.stream()
                    .filter(group -> !withheld.contains(group.groupValue()))
                    .filter(group -> number(figure.apply(group)).isPresent())
                    .min(Comparator.comparing(
                            group -> number(figure.apply(group)).orElseThrow()))
                    .ifPresent(next -> withheld.add(next.groupValue()));
        }
        return withheld;
    }

    private static Optional<BigDecimal> number(Figure figure) {
        return figure instanceof Figure.Known known ? Optional.of(known.value()) : Optional.empty();
    }
}

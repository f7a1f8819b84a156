package org.programmereporting.report.sheets;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.MetricValue;

/**
 * Which figures of suppliers are withheld: those of fewer than five trusts, and when that is only one, the smallest of the others too, because the
 * total would tell it. In workbooks cut to groups a figure withheld nationally or in one of them is withheld in all of that kind, because the national
 * figure less those of the others would tell it; and again so is the smallest of the others in each where only one would be withheld. Where all trusts of a
 * group have one supplier, its figure is the size of the group, which is no secret.
 */
final class Confidentiality {
    static final int SMALLEST = 5;

    private Confidentiality() {}

    /** The suppliers whose figure is withheld in a workbook of the nation; the figure is the value or the previous value. */
    static Set<String> withheld(List<MetricValue> suppliers, Function<MetricValue, Figure> figure) {
        return withheld(suppliers, List.of(), figure);
    }

    /** The same in the workbooks of parts of the nation. */
    static Set<String> withheld(
            List<MetricValue> national, List<List<MetricValue>> parts, Function<MetricValue, Figure> figure) {
        List<List<MetricValue>> tables =
                Stream.concat(Stream.of(national), parts.stream()).toList();
        Set<String> withheld = new HashSet<>();
        tables.forEach(table -> withheld.addAll(small(table, figure)));
        // what is withheld in one table can leave another with only one, until no table is left so
        while (tables.stream()
                .map(table -> besidesOnlyOne(table, withheld, figure))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(withheld::add)
                .isPresent()) {}
        return withheld;
    }

    private static List<String> small(List<MetricValue> suppliers, Function<MetricValue, Figure> figure) {
        return suppliers.stream()
                .filter(supplier -> number(figure.apply(supplier))
                        .filter(n -> n.compareTo(BigDecimal.valueOf(SMALLEST)) < 0)
                        .isPresent())
                .map(MetricValue::groupValue)
                .toList();
    }

    /** The smallest of those shown, when a single one is withheld beside them. */
    private static Optional<String> besidesOnlyOne(
            List<MetricValue> suppliers, Set<String> withheld, Function<MetricValue, Figure> figure) {
        List<MetricValue> known = suppliers.stream()
                .filter(supplier -> number(figure.apply(supplier)).isPresent())
                .toList();
        List<MetricValue> shown = known.stream()
                .filter(supplier -> !withheld.contains(supplier.groupValue()))
                .toList();
        return known.size() - shown.size() != 1
                ? Optional.empty()
                : shown.stream()
                        .min(Comparator.comparing(
                                supplier -> number(figure.apply(supplier)).orElseThrow()))
                        .map(MetricValue::groupValue);
    }

    private static Optional<BigDecimal> number(Figure figure) {
        return figure instanceof Figure.Known known ? Optional.of(known.value()) : Optional.empty();
    }
}

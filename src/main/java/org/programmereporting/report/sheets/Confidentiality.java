package org.programmereporting.report.sheets;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.measure.PartsOfTotals;

/**
 * Which figures of suppliers are withheld: those of fewer than five trusts, and (complementary suppression) the smallest of the others wherever a single one
 * would be withheld of those that add up to a total: of the nation, or of a group in which the report gives the total too ({@link PartsOfTotals}), since the
 * total less the others would tell it. In workbooks cut to groups a figure withheld nationally or in one of them is withheld in all of that kind, because the
 * national figure less those of the others would tell it. Where all trusts of a group have one supplier, its figure is the size of the group, which is no
 * secret.
 */
final class Confidentiality {
    static final int SMALLEST = 5;

    private Confidentiality() {}

    /**
     * The suppliers whose figure is withheld.
     *
     * @param shown the tables that are seen: of the nation, and of the workbooks that are cut
     * @param behind what their totals are made of besides
     * @param figure the value or the previous value
     */
    static Set<String> withheld(
            List<List<MetricValue>> shown, List<List<MetricValue>> behind, Function<MetricValue, Figure> figure) {
        List<List<MetricValue>> tables =
                Stream.concat(shown.stream(), behind.stream()).toList();
        Set<String> withheld = new HashSet<>();
        shown.forEach(table -> withheld.addAll(small(table, figure)));
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

    /** The smallest of those shown, when what is withheld beside them is that of a single one; nothing hides what is none. */
    private static Optional<String> besidesOnlyOne(
            List<MetricValue> suppliers, Set<String> withheld, Function<MetricValue, Figure> figure) {
        Map<Boolean, List<MetricValue>> known = suppliers.stream()
                .filter(supplier -> number(figure.apply(supplier)).isPresent())
                .collect(Collectors.partitioningBy(supplier -> withheld.contains(supplier.groupValue())));
        List<MetricValue> hidden = known.getOrDefault(true, List.of());
        return hidden.isEmpty() || some(hidden, figure).count() > 1
                ? Optional.empty()
                : some(known.getOrDefault(false, List.of()), figure)
                        .min(Comparator.comparing(
                                supplier -> number(figure.apply(supplier)).orElseThrow()))
                        .map(MetricValue::groupValue);
    }

    private static Stream<MetricValue> some(List<MetricValue> known, Function<MetricValue, Figure> figure) {
        return known.stream()
                .filter(supplier -> number(figure.apply(supplier)).orElseThrow().signum() > 0);
    }

    private static Optional<BigDecimal> number(Figure figure) {
        return figure instanceof Figure.Known known ? Optional.of(known.value()) : Optional.empty();
    }
}

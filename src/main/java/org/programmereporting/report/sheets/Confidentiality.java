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
 * Which figures of suppliers are withheld: those of fewer than five trusts, and (complementary suppression) the smallest of the others wherever the sum of those
 * withheld would tell them (a single one, or one trust each) of those that add up to a total: of the nation, or of a group in which the report gives the total too ({@link PartsOfTotals}), since the
 * total less the others would tell it. In workbooks cut to groups a figure withheld nationally or in one of them is withheld in all of that kind, because the
 * national figure less those of the others would tell it. Where all trusts of a group have one supplier, or each has another, the total
 * tells the figure: the breakdown is left out ({@link #isToldByTheTotal}).
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

    /**
     * Whether a breakdown's total tells what is withheld in it, by the number of its rows alone: a single one is the total itself, and of as many rows as trusts
     * each is one. No other figure could be withheld beside: such a breakdown is left out.
     */
    static boolean isToldByTheTotal(
            List<MetricValue> suppliers, Set<String> withheld, Function<MetricValue, Figure> figure) {
        List<MetricValue> hidden = suppliers.stream()
                .filter(supplier -> withheld.contains(supplier.groupValue()))
                .filter(supplier -> figure.apply(supplier).number().isPresent())
                .toList();
        List<MetricValue> some = some(hidden, figure).toList();
        return !some.isEmpty() && isToldBySum(some, figure);
    }

    /** One alone is the sum; so many trusts as suppliers are one each. */
    private static boolean isToldBySum(List<MetricValue> some, Function<MetricValue, Figure> figure) {
        BigDecimal sum = some.stream()
                .map(supplier -> figure.apply(supplier).number().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return some.size() <= 1 || sum.compareTo(BigDecimal.valueOf(some.size())) == 0;
    }

    private static List<String> small(List<MetricValue> suppliers, Function<MetricValue, Figure> figure) {
        return suppliers.stream()
                .filter(supplier -> figure.apply(supplier)
                        .number()
                        .filter(n -> n.compareTo(BigDecimal.valueOf(SMALLEST)) < 0)
                        .isPresent())
                .map(MetricValue::groupValue)
                .toList();
    }

    /** The smallest of those shown, when the sum of what is withheld beside them tells it; nothing hides what is none. */
    private static Optional<String> besidesOnlyOne(
            List<MetricValue> suppliers, Set<String> withheld, Function<MetricValue, Figure> figure) {
        Map<Boolean, List<MetricValue>> known = suppliers.stream()
                .filter(supplier -> figure.apply(supplier).number().isPresent())
                .collect(Collectors.partitioningBy(supplier -> withheld.contains(supplier.groupValue())));
        List<MetricValue> hidden = known.getOrDefault(true, List.of());
        return hidden.isEmpty() || !isToldBySum(some(hidden, figure).toList(), figure)
                ? Optional.empty()
                : some(known.getOrDefault(false, List.of()), figure)
                        .min(Comparator.comparing(
                                supplier -> figure.apply(supplier).number().orElseThrow()))
                        .map(MetricValue::groupValue);
    }

    private static Stream<MetricValue> some(List<MetricValue> known, Function<MetricValue, Figure> figure) {
        return known.stream()
                .filter(supplier ->
                        figure.apply(supplier).number().orElseThrow().signum() > 0);
    }
}

package org.programmereporting.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.programmereporting.returns.AdoptionCount;

/**
 * {@code adoption}: acute trusts using the national systems, by the counts made on or before the as-at date: the latest, the first, or the latest
 * as a multiple of the first to one decimal place. Counts of different years by different sources are not a monthly series: no change is given.
 */
final class Adoption implements Metric {
    private static final Map<String, Function<List<AdoptionCount>, Figure>> PICKS = Map.of(
            "latest", counts -> Figure.of(last(counts).trusts()),
            "first", counts -> Figure.of(counts.get(0).trusts()),
            "multiple", Adoption::multiple);

    private final MetricDefinition definition;
    private final Function<List<AdoptionCount>, Figure> pick;

    Adoption(MetricDefinition definition) {
        this.definition = definition;
        this.pick = new Settings(definition).choice("pick", PICKS);
        Breakdown.refuse(definition);
    }

    @Override
    public boolean hasHistory() {
        return false;
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        List<AdoptionCount> counts = month.reference().adoption().stream()
                .filter(count -> !count.asAt().isAfter(month.position().asAt()))
                .sorted(Comparator.comparing(AdoptionCount::asAt))
                .toList();
        Figure figure = counts.isEmpty() ? new Figure.NotAvailable() : pick.apply(counts);
        return Stream.of(Slice.national(List.of()).figure(definition.id(), definition.unit(), figure));
    }

    private static Figure multiple(List<AdoptionCount> counts) {
        int first = counts.get(0).trusts();
        return first == 0
                ? new Figure.NotApplicable()
                : Figure.of(BigDecimal.valueOf(last(counts).trusts())
                        .divide(BigDecimal.valueOf(first), 1, RoundingMode.HALF_UP));
    }

    private static AdoptionCount last(List<AdoptionCount> counts) {
        return counts.get(counts.size() - 1);
    }
}

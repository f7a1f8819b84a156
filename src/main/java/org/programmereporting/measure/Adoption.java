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
final class Adoption implements Itemised {
    private static final Map<String, Pick> PICKS = Map.of(
            "latest",
                    new Pick(
                            counts -> List.of(last(counts)),
                            used -> Figure.of(last(used).trusts())),
            "first",
                    new Pick(
                            counts -> List.of(counts.get(0)),
                            used -> Figure.of(last(used).trusts())),
            "multiple", new Pick(counts -> List.of(counts.get(0), last(counts)), Adoption::multiple));

    /** Which counts are used, and what is made of them. */
    private record Pick(
            Function<List<AdoptionCount>, List<AdoptionCount>> used, Function<List<AdoptionCount>, Figure> figure) {}

    private final MetricDefinition definition;
    private final Pick pick;

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
        List<AdoptionCount> used = used(month);
        return Stream.of(figure(
                used.isEmpty() ? new Figure.NotAvailable() : pick.figure().apply(used)));
    }

    private Measured figure(Figure figure) {
        return Slice.national(List.of()).figure(definition.id(), definition.unit(), figure);
    }

    private List<AdoptionCount> used(MonthView month) {
        List<AdoptionCount> counts = month.reference().adoption().stream()
                .filter(count -> !count.asAt().isAfter(month.position().asAt()))
                .sorted(Comparator.comparing(AdoptionCount::asAt))
                .toList();
        return counts.isEmpty() ? counts : pick.used().apply(counts);
    }

    @Override
    public Stream<Part> parts(MonthView month, String group, String value) {
        return used(month).stream()
                .map(count -> new Part(
                        count.asAt().toString(),
                        count.source(),
                        List.of(figure(Figure.of(count.trusts()))),
                        List.of(Evidence.of("acute trusts", count.trusts(), count.line()))));
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

package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.measure.AMetric.ofKind;
import static org.programmereporting.measure.AReturn.aReturn;
import static org.programmereporting.measure.AReturn.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.programmereporting.measure.ReconciliationStatement.Line;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.StatusReturn;

/** Whatever happens to twelve trusts from April to July 2014: nobody is lost, and nobody counts twice. */
class WholeRegisterTest {
    private static final List<String> CLUSTERS = List.of("southern", "north-east", "eastern", "london");
    private static final int TRUSTS = 12;

    @Property(tries = 400)
    void eventsExplainEveryChangeOfTheIndependentCount(@ForAll long seed) {
        ReconciliationStatement statement = ReconciliationStatement.of(view(new Random(seed)));
        assertThat(statement.byCohort().values()).extracting(Line::unexplained).containsOnly(0);
        assertThat(statement.national().transfers()).isZero();
    }

    @Property(tries = 100)
    void everyGroupAddsUpToTheNation(@ForAll long seed) {
        MonthView month = view(new Random(seed));
        Metric remaining = ofKind("trust-count")
                .set("of", "remaining")
                .by("cohort", "region", "cluster", "outgoing-supplier", "incoming-supplier", "cohort+incoming-supplier")
                .build();
        Map<String, Integer> sums = new HashMap<>();
        remaining
                .measure(month)
                .forEach(value ->
                        sums.merge(value.group(), Integer.parseInt(AMetric.text(value.value())), Integer::sum));
        assertThat(sums).hasSize(7);
        assertThat(sums.values()).containsOnly(month.position().remaining().size());
    }

    @Property(tries = 100)
    void deadlineStatesAddUpToTheTrustsRemaining(@ForAll long seed) {
        MonthView month = view(new Random(seed));
        long counted = Arrays.stream(DeadlineState.values())
                .map(state -> ofKind("deadline-state").set("state", state.id()).build())
                .flatMap(metric -> metric.measure(month))
                .mapToLong(value -> Long.parseLong(AMetric.text(value.value())))
                .sum();
        assertThat(counted).isEqualTo(month.position().remaining().size());
    }

    @Property(tries = 100)
    void burnDownEndsItsActualLineAtTheTrustsRemaining(@ForAll long seed) {
        MonthView month = view(new Random(seed));
        assertThat(Burndown.of(month).national())
                .filteredOn(point -> point.month().equals(period("2014-06")))
                .extracting(point -> point.actual().orElse(-1))
                .containsExactly(month.position().remaining().size());
    }

    private static MonthView view(Random random) {
        ReferenceData reference = reference(random).build();
        NationalPosition june =
                Positions.at(period("2014-06"), period("2014-06").lastDay(), reference, returns(random));
        return new MonthView(reference, List.of(june), june, List.of());
    }

    private static AReference reference(Random random) {
        AReference reference = AReference.aReference();
        for (int i = 0; i < TRUSTS; i++) {
            String code = code(i);
            boolean merges = i > 0 && random.nextInt(4) == 0;
            String ends = day(random);
            String closed = merges ? LocalDate.parse(ends).minusDays(1).toString() : random.nextInt(6) == 0 ? ends : "";
            reference.trust(code, closed.isEmpty() && random.nextInt(4) == 0 ? day(random) : "2000-01-01", closed);
            if (merges) {
                reference.merger(code, code(random.nextInt(i)), ends);
            }
            contract(reference, random, code, "PACS");
            contract(reference, random, code, "RIS");
            if (random.nextInt(8) == 0) {
                reference.leaves(code, day(random));
            }
        }
        return reference;
    }

    private static void contract(AReference reference, Random random, String code, String service) {
        if (random.nextInt(4) > 0) {
            boolean isNew = random.nextInt(5) == 0;
            String cluster = CLUSTERS.get(random.nextInt(CLUSTERS.size()));
            reference.contract(code, service, cluster, isNew ? day(random) : "2005-01-01", "");
            if (random.nextBoolean()) {
                reference.exit(code, service, day(random));
            }
        }
    }

    private static AcceptedReturns returns(Random random) {
        List<StatusReturn> returns = new ArrayList<>();
        for (int i = 0; i < TRUSTS; i++) {
            if (random.nextBoolean()) {
                AReturn said = aReturn(code(i), "2014-06")
                        .forecasting("PACS", day(random))
                        .forecasting("RIS", "2015-0" + (1 + random.nextInt(9)) + "-01")
                        .incoming("PACS", random.nextBoolean() ? "acme" : "not yet selected");
                returns.add(said.build());
            }
        }
        return AcceptedReturns.of(returns);
    }

    private static String code(int i) {
        return String.format(Locale.ROOT, "Z%02d", i);
    }

    private static String day(Random random) {
        return LocalDate.parse("2014-04-01").plusDays(random.nextInt(120)).toString();
    }
}

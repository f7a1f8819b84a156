package org.programmereporting.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.programmereporting.measure.AReference.aReference;
import static org.programmereporting.measure.ATrust.aTrust;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.programmereporting.returns.ExpectedReturn;
import org.programmereporting.returns.TrustOutcome;

class GroupMetricsTest {
    private static final List<String> COHORTS = List.of("london-2015", "nme-2016");
    private static final List<String> REGIONS = List.of("Y54", "Y56");
    private static final List<String> SUPPLIERS = List.of("", "acme", "zenith");
    private static final List<String> STAGES =
            List.of("not started", "requirements", "preferred supplier", "contract awarded");
    private static final List<String> RATINGS = List.of("green", "amber-green", "amber", "red");

    /** Every metric of the first programme: of a group's trusts alone it is what the nation says of the group. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void measuresFromTheTrustsAloneWhatTheNationSaysOfTheGroup(long seed) throws IOException {
        List<MetricDefinition> definitions = FirstProgrammeTest.definitions();
        MonthView now = month(new Random(seed), 30);
        MonthView before = month(new Random(seed + 100), 30);
        NationalMetrics national =
                NationalMetrics.of(definitions.stream().map(Kinds::metric).toList(), now, Optional.of(before));
        for (TrustGroup group : groups()) {
            NationalMetrics own = GroupMetrics.measured(group, definitions, now, Optional.of(before));
            List<String> said = group.taken(national).stream()
                    .filter(figure -> own.find(figure.metric()).isPresent())
                    .map(GroupMetricsTest::text)
                    .toList();
            assertThat(own.values().stream()
                            .filter(figure -> figure.group().isEmpty())
                            .map(GroupMetricsTest::text))
                    .containsAll(said);
            assertThat(said).hasSizeGreaterThan(60);
        }
    }

    private static List<TrustGroup> groups() {
        return Stream.concat(
                        COHORTS.stream().map(id -> new TrustGroup("cohort", id)),
                        REGIONS.stream().map(id -> new TrustGroup("region", id)))
                .toList();
    }

    private static String text(MetricValue figure) {
        return Stream.of(figure.value(), figure.numerator(), figure.denominator(), figure.previous())
                .map(AMetric::text)
                .toList()
                .toString()
                .concat(figure.metric());
    }

    private static MonthView month(Random chance, int trusts) {
        ATrust[] all =
                IntStream.range(0, trusts).mapToObj(at -> trust(at, chance)).toArray(ATrust[]::new);
        return AMonth.with(all)
                .knowing(aReference())
                .opening(all)
                .expecting(Stream.of(all).map(trust -> expected(trust, chance)).toArray(ExpectedReturn[]::new))
                .build();
    }

    private static ATrust trust(int at, Random chance) {
        String code = "Z" + (char) ('A' + at / 9) + (at % 9 + 1);
        String cohort = any(COHORTS, chance);
        AReturn said = AReturn.aReturn(code, "2014-06")
                .rated(any(RATINGS, chance))
                .text("procurement_stage", any(STAGES, chance))
                .number("tb_total", Integer.toString(10 + chance.nextInt(30)))
                .number("tb_migrated", Integer.toString(chance.nextInt(10)))
                .milestone("go-live", "2014-0" + (1 + chance.nextInt(9)) + "-10", "", "on track")
                .answering("agreed_outgoing", chance.nextBoolean() ? "yes" : "no");
        return aTrust(code)
                .inCohort(cohort)
                .inRegion(any(REGIONS, chance))
                .withDeadline(cohort.equals("london-2015") ? "2015-06-30" : "2016-06-30")
                .saying(said)
                .contract(
                        "PACS",
                        "london",
                        any(SUPPLIERS, chance),
                        "2015-03-31",
                        "2015-03-31",
                        chance.nextInt(5) == 0 ? "" : "201" + (5 + chance.nextInt(2)) + "-05-31",
                        "",
                        chance.nextInt(6) == 0 ? "2014-02-28" : "");
    }

    private static <T> T any(List<T> choices, Random chance) {
        return choices.get(chance.nextInt(choices.size()));
    }

    private static ExpectedReturn expected(ATrust trust, Random chance) {
        List<TrustOutcome> outcomes = List.of(TrustOutcome.values());
        return new ExpectedReturn(
                trust.build().code(), any(outcomes, chance), Optional.empty(), Optional.of(chance.nextBoolean()));
    }

    @Test
    void takesWhatTheNationSaysOfTheGroupWhateverElseIsMeasured() {
        NationalMetrics national = new NationalMetrics(List.of(
                figure("trusts-remaining", "", "", 43),
                figure("trusts-remaining", "cohort", "london-2015", 19),
                figure("reconciliation", "cohort", "london-2015", 19),
                figure("adoption", "", "", 128)));
        NationalMetrics own = GroupMetrics.of(
                new TrustGroup("cohort", "london-2015"),
                List.of(
                        definition("trusts-remaining", "trust-count", "of", "remaining"),
                        definition("adoption", "adoption", "pick", "latest")),
                AMonth.with(aTrust("ZA1"), aTrust("ZA2")).build(),
                Optional.empty(),
                national);
        assertThat(own.find("trusts-remaining").map(MetricValue::value)).contains(Figure.of(19));
        assertThat(own.find("reconciliation").map(MetricValue::value)).contains(Figure.of(19));
        assertThat(own.find("adoption")).isEmpty();
        assertThat(own.by("trusts-remaining", "region"))
                .extracting(MetricValue::groupValue, MetricValue::value)
                .contains(org.assertj.core.groups.Tuple.tuple("Y56", Figure.of(2)));
    }

    private static MetricValue figure(String metric, String group, String value, long number) {
        Figure nothing = new Figure.NotApplicable();
        return new MetricValue(metric, "trusts", group, value, Figure.of(number), nothing, nothing, nothing, nothing);
    }

    private static MetricDefinition definition(String id, String kind, String key, String value) {
        List<String> groups = kind.equals("adoption") ? List.of() : List.of("region");
        return new MetricDefinition(id, id, "trusts", kind, groups, "", java.util.Map.of(key, value));
    }
}

package org.programmereporting.sample;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The published facts, counted in the committed reference tables without the classes that wrote them. */
class SampleFactsTest {
    private static final String APRIL = "2014-04-30";
    private static final String JUNE = "2014-06-30";

    private final List<CsvRow> trusts = CsvRow.of("reference/trusts.csv");
    private final List<CsvRow> contracts = CsvRow.of("reference/contracts.csv");
    private final List<CsvRow> exits = CsvRow.of("reference/exits.csv");
    private final List<CsvRow> firstWave = CsvRow.of("reference/first-wave.csv");

    SampleFactsTest() throws IOException {}

    @Test
    void trustsWere42AndBecame128() throws IOException {
        List<CsvRow> adoption = CsvRow.of("reference/adoption.csv");
        assertThat(adoption.get(0).get("trusts")).isEqualTo("42");
        assertThat(adoption.get(adoption.size() - 1).get("trusts")).isEqualTo("128");
        assertThat(codes(trusts, "code")).hasSize(128);
    }

    @Test
    void everyTrustHeldPacsAndRisFromOneOfFiveContracts() {
        assertThat(codes(contracts, "trust")).isEqualTo(codes(trusts, "code"));
        assertThat(contracts).hasSize(256);
        assertThat(codes(contracts, "cluster")).hasSize(5);
        assertThat(contracts).allSatisfy(row -> {
            assertThat(row.get("held_from")).isBetween("2004-01-01", "2009-12-31");
            assertThat(row.get("baseline_exit")).isGreaterThan(row.get("exit_start"));
        });
    }

    @Test
    void eightyFourTrustsLeftInTheFirstWave() {
        assertThat(exited("2013-12-31")).hasSize(84).isEqualTo(codes(firstWave, "trust"));
        assertThat(exited(JUNE)).hasSize(84);
    }

    @Test
    void fortyFourRemainInAprilAndFortyThreeInJuneOf127InScope() {
        assertThat(open(APRIL)).hasSize(128);
        assertThat(remaining(APRIL)).hasSize(44);
        assertThat(open(JUNE)).hasSize(127);
        assertThat(remaining(JUNE)).hasSize(43);
    }

    @Test
    void nineteenRemainOnTheLondonContractAndTwentyFourElsewhere() {
        assertThat(remainingOf("london")).isEqualTo(19);
        assertThat(remainingOf("north-east") + remainingOf("eastern")).isEqualTo(24);
        assertThat(remainingOf("southern") + remainingOf("north-west-west-midlands"))
                .isZero();
    }

    @Test
    void theMergedTrustKeepsOnePredecessorsCode() throws IOException {
        List<CsvRow> successions = CsvRow.of("reference/successions.csv");
        assertThat(successions).singleElement().satisfies(row -> {
            assertThat(row.get("effective_from")).isEqualTo("2014-05-01");
            assertThat(remaining(APRIL)).contains(row.get("predecessor"), row.get("successor"));
            assertThat(remaining(JUNE)).doesNotContain(row.get("predecessor")).contains(row.get("successor"));
            assertThat(trusts.stream().filter(trust -> trust.has("code", row.get("successor"))))
                    .extracting(trust -> trust.get("name"))
                    .doesNotHaveDuplicates()
                    .hasSize(2);
        });
    }

    @Test
    void threeRemainingTrustsHaveLeftOneOfTheirContracts() {
        Set<String> partly = exits.stream().map(row -> row.get("trust")).collect(toSet());
        partly.removeAll(exited(JUNE));
        assertThat(partly).hasSize(3).isSubsetOf(remaining(JUNE));
    }

    @Test
    void firstWaveTookAQuarterLongerThanPlannedAndTheSlowestFifthMore() {
        List<Double> overruns = firstWave.stream()
                .filter(row -> row.has("milestone", "exit"))
                .map(row -> days(row, "actual") / days(row, "planned"))
                .sorted()
                .toList();
        assertThat(overruns.get(42)).isBetween(1.2, 1.3);
        assertThat(overruns.get(67)).isBetween(1.5, 1.7);
        assertThat(overruns.get(83)).isGreaterThan(2.5);
        assertThat(overruns.get(0)).isLessThan(1);
    }

    @Test
    void firstWaveMissedItsDeadlineInPart() {
        assertThat(exitedAfter("2013-06-30")).isBetween(20L, 50L);
        assertThat(exitedAfter("2013-12-31")).isZero();
    }

    @Test
    void firstWaveTablesAgreeWithContractsAndExits() {
        for (CsvRow row : firstWave) {
            if (row.has("milestone", "exit")) {
                assertThat(last(row.get("trust"))).isEqualTo(row.get("actual"));
                assertThat(contracts.stream().filter(contract -> contract.has("trust", row.get("trust"))))
                        .allMatch(contract -> contract.has("baseline_exit", row.get("planned"))
                                && contract.has("exit_start", row.get("start")));
            }
        }
    }

    @Test
    void firstWaveMilestonesAreInOrder() {
        firstWave.stream()
                .filter(row -> !row.has("milestone", "exit"))
                .collect(groupingBy(row -> row.get("trust")))
                .values()
                .forEach(rows -> assertThat(rows)
                        .hasSize(17)
                        .isSortedAccordingTo((a, b) -> a.get("actual").compareTo(b.get("actual"))));
    }

    @Test
    void figuresAreReleasedAtHalfPastNineOnAWeekday() throws IOException {
        assertThat(CsvRow.of("reference/calendar.csv"))
                .hasSize(Months.IN_CALENDAR.size())
                .allSatisfy(row -> {
                    LocalDateTime release = LocalDateTime.parse(row.get("release_at"));
                    assertThat(release.toLocalTime()).hasToString("09:30");
                    assertThat(release.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
                    assertThat(row.get("due_at"))
                            .isGreaterThan(row.get("opens_on"))
                            .isLessThan(row.get("refresh_due_at"));
                });
    }

    private static Set<String> codes(List<CsvRow> rows, String column) {
        return rows.stream().map(row -> row.get(column)).collect(toSet());
    }

    private Set<String> open(String day) {
        return trusts.stream()
                .filter(row -> row.get("closed").isEmpty() || row.get("closed").compareTo(day) >= 0)
                .map(row -> row.get("code"))
                .collect(toSet());
    }

    private Set<String> exited(String day) {
        Map<String, Integer> left = new HashMap<>();
        exits.stream()
                .filter(row -> row.get("exit_date").compareTo(day) <= 0)
                .forEach(row -> left.merge(row.get("trust"), 1, Integer::sum));
        return left.entrySet().stream()
                .filter(trust -> trust.getValue() == 2)
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private Set<String> remaining(String day) {
        Set<String> remaining = open(day);
        remaining.removeAll(exited(day));
        return remaining;
    }

    private long remainingOf(String cluster) {
        Set<String> remaining = remaining(JUNE);
        return contracts.stream()
                .filter(row -> row.has("service", "PACS") && row.has("cluster", cluster))
                .filter(row -> remaining.contains(row.get("trust")))
                .count();
    }

    private long exitedAfter(String day) {
        return firstWave.stream()
                .filter(row -> row.has("milestone", "exit") && row.get("actual").compareTo(day) > 0)
                .count();
    }

    private String last(String trust) {
        return exits.stream()
                .filter(row -> row.has("trust", trust))
                .map(row -> row.get("exit_date"))
                .max(String::compareTo)
                .orElse("");
    }

    private static double days(CsvRow row, String end) {
        return ChronoUnit.DAYS.between(LocalDate.parse(row.get("start")), LocalDate.parse(row.get(end)));
    }
}

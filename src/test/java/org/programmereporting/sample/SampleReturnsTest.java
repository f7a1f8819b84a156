package org.programmereporting.sample;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules of programme.yml and of the form, held against every return that is not a special case; and the story of the months. */
class SampleReturnsTest {
    private static final Path FORM = Path.of("input/pacs-exit/return-form.csv");

    private final SampleProgramme sample = new SampleProgramme(FORM);
    private final Form form = Form.read(FORM);
    private final Map<YearMonth, List<ReturnFile>> posts = new HashMap<>();
    private final List<ExitPlan> plans = ExitPlan.of(new TrustRegister().remaining());

    SampleReturnsTest() throws IOException {}

    @Test
    void fortyFourThenFortyThreeTrustsAreExpectedAndSpecialCasesSayWhoSentNothing() {
        assertThat(post(Months.APRIL)).hasSize(44 - 1);
        assertThat(post(Months.MAY)).hasSize(43);
        assertThat(post(Months.JUNE)).hasSize(43 - 1 + 1);
    }

    @Test
    void returnsComeInFourKindsOfFile() {
        Map<String, Integer> kinds =
                post(Months.JUNE).stream().collect(toMap(ReturnFile::ending, file -> 1, Integer::sum));
        assertThat(kinds)
                .containsEntry("xlsx", 36)
                .containsEntry("xls", 3)
                .containsEntry("xlsm", 1)
                .containsEntry("csv", 3);
    }

    @Test
    void everyAnswerIsOfItsFieldsTypeAndRequiredOnesAreThere() {
        good().forEach(file -> {
            for (FormField field : form.single()) {
                check(file, field, file.content().value(field.key()));
            }
            for (String table : form.tables()) {
                for (Map<String, Object> row : file.content().rows(table)) {
                    form.columns(table).forEach(field -> check(file, field, row.get(field.key())));
                }
            }
        });
    }

    @Test
    void milestonesAreInOrderAndCompleteWhenReached() {
        good().forEach(file -> {
            LocalDate before = LocalDate.MIN;
            for (Map<String, Object> row : file.content().rows("milestones")) {
                LocalDate expected = day(row.getOrDefault("actual", day(row.get("forecast"))));
                assertThat(expected).as(file.path()).isAfterOrEqualTo(before);
                assertThat("complete".equals(row.get("status"))).as(file.path()).isEqualTo(row.containsKey("actual"));
                assertThat(!expected.isAfter(day(row.get("baseline")).plusDays(28)) || row.containsKey("slip_reason"))
                        .as(file.path())
                        .isTrue();
                before = expected;
            }
        });
    }

    @Test
    void whatHappenedLiesNotAfterThePeriodsEnd() {
        good().forEach(file -> {
            LocalDate end = file.period().atEndOfMonth();
            Stream.of("measured_on", "signed_off_on", "all_parties_met_on")
                    .map(key -> Optional.ofNullable(file.content().value(key)))
                    .flatMap(Optional::stream)
                    .forEach(day -> assertThat(day(day)).as(file.path()).isBeforeOrEqualTo(end));
            assertThat(actuals(file)).as(file.path()).allMatch(day -> !day.isAfter(end));
        });
    }

    @Test
    void aForecastAfterTheContractsEndHasAMitigation() {
        good().forEach(file -> file.content()
                .rows("contracts")
                .forEach(row -> assertThat(!day(row.get("forecast_exit")).isAfter(day(row.get("contract_end")))
                                || row.containsKey("mitigation"))
                        .as(file.path())
                        .isTrue()));
    }

    @Test
    void aPartIsNotAboveItsWhole() {
        good().forEach(file -> {
            assertNotAbove(file, "studies_migrated", "studies_total");
            assertNotAbove(file, "tb_migrated", "tb_total");
        });
    }

    @Test
    void goLiveHasAllPartiesAndADoubtfulExitANarrative() {
        good().forEach(file -> {
            SampleReturn content = file.content();
            boolean live = content.rows("milestones").stream()
                    .anyMatch(row -> "go-live".equals(row.get("milestone")) && row.containsKey("actual"));
            if (live) {
                assertThat(Stream.of("agreed_outgoing", "agreed_incoming", "agreed_vna")
                                .map(content::value))
                        .as(file.path())
                        .doesNotContain("no");
            }
            boolean doubtful = List.of("amber", "amber-red", "red").contains(content.value("delivery_confidence"));
            assertThat(doubtful && content.value("confidence_narrative") == null)
                    .as(file.path())
                    .isFalse();
        });
    }

    @Test
    void fromMonthToMonthOnlyApprovedBaselinesMoveAndMigrationNeverFalls() {
        for (ExitPlan plan : plans) {
            List<ReturnFile> files = good().filter(
                            file -> file.path().contains(plan.trust().code()))
                    .toList();
            for (int i = 1; i < files.size(); i++) {
                assertFollows(files.get(i - 1).content(), files.get(i).content());
            }
        }
    }

    @Test
    void inJuneSixOfLondonAndFourOthersForecastLateAndTwoForecastsHaveLapsed() {
        LocalDate asAt = Months.JUNE.atEndOfMonth();
        assertThat(plans.stream().filter(plan -> late(plan) && plan.trust().cluster() == Cluster.LONDON))
                .hasSize(6);
        assertThat(plans.stream().filter(plan -> late(plan) && plan.trust().cluster() != Cluster.LONDON))
                .hasSize(4);
        assertThat(plans.stream().filter(plan -> !plan.forecast(Months.JUNE).isAfter(asAt)))
                .extracting(ExitPlan::place)
                .containsExactlyInAnyOrder(4, 24, 29);
    }

    @Test
    void aboutAThirdMoveLaterEachMonthAndAFewEarlier() {
        for (YearMonth period : List.of(Months.MAY, Months.JUNE)) {
            assertThat(plans.stream().filter(plan -> plan.moved(period) > 0).count())
                    .isBetween(11L, 17L);
            assertThat(plans.stream().filter(plan -> plan.moved(period) < 0).count())
                    .isBetween(1L, 5L);
            assertThat(plans).allMatch(plan -> Math.abs(plan.moved(period)) < 90);
        }
    }

    @Test
    void threeMigrationsStandStillAndTheLargeOnesHaveNotBegun() {
        assertThat(plans.stream().filter(plan -> plan.is(Trait.MIGRATION_STALLED)))
                .hasSize(3)
                .allSatisfy(plan -> {
                    BigDecimal april = migrated(plan, Months.APRIL);
                    assertThat(april).isPositive().isEqualTo(migrated(plan, Months.MAY));
                    assertThat(april).isEqualTo(migrated(plan, Months.JUNE));
                });
        assertThat(plans.stream().filter(plan -> plan.is(Trait.LARGE_NOT_STARTED)))
                .hasSize(4)
                .allSatisfy(plan -> assertThat(migrated(plan, Months.JUNE)).isZero());
    }

    @Test
    void everyConsortiumIsNamedByAtLeastThreeTrusts() {
        Map<Object, Integer> named = post(Months.JUNE).stream()
                .filter(file -> !file.equals(special(SpecialCase.Kind.CONSORTIUM_OF_ONE)))
                .map(file -> Optional.ofNullable(file.content().value("consortium")))
                .flatMap(Optional::stream)
                .collect(toMap(name -> name, name -> 1, Integer::sum));
        assertThat(named)
                .hasSize(5)
                .allSatisfy((name, members) -> assertThat(members).isBetween(3, 5));
    }

    @Test
    void specialCasesAreWhatTheySay() {
        assertThat(special(SpecialCase.Kind.FORM_OF_LAST_MONTH).content().value("period"))
                .isEqualTo("2014-05");
        assertThat(special(SpecialCase.Kind.IMPOSSIBLE_DATE)
                        .content()
                        .rows("contracts")
                        .get(0))
                .containsEntry("forecast_exit", "31/06/2015");
        assertThat(special(SpecialCase.Kind.EXIT_NOT_CONFIRMED).content().rows("contracts"))
                .allMatch(row -> row.containsKey("actual_exit"));
        SampleReturn silent = special(SpecialCase.Kind.NO_NARRATIVE).content();
        assertThat(silent.value("delivery_confidence")).isIn("amber-red", "red");
        assertThat(silent.value("confidence_narrative")).isNull();
        assertThat(special(SpecialCase.Kind.OTHER_NAME).content().value("trust_name"))
                .isNotEqualTo(plans.get(41).trust().name());
        assertThat(special(SpecialCase.Kind.RECEIVED_LATE).received())
                .isBetween(Months.due(Months.JUNE), Months.refreshDue(Months.JUNE));
    }

    @Test
    void aTrustThatSendsAgainSendsOtherFigures() {
        List<ReturnFile> files = post(Months.JUNE).stream()
                .filter(file -> file.path().contains("ZM7"))
                .toList();
        assertThat(files).hasSize(2);
        assertThat(files.get(0).received()).isBefore(files.get(1).received());
        assertThat(files.get(1).content().value("submission")).isEqualTo("refresh");
        assertThat(files.get(0).content().rows("contracts"))
                .isNotEqualTo(files.get(1).content().rows("contracts"));
    }

    private List<ReturnFile> post(YearMonth period) {
        return posts.computeIfAbsent(period, sample::post);
    }

    private Stream<ReturnFile> good() {
        List<ReturnFile> good = new ArrayList<>();
        for (YearMonth period : Months.WITH_RETURNS) {
            List<String> odd = SpecialCase.ALL.stream()
                    .filter(special -> special.period().equals(period))
                    .filter(special -> special.kind().outcome() != SpecialCase.Outcome.ACCEPTED)
                    .map(SpecialCase::trust)
                    .toList();
            post(period).stream()
                    .filter(file -> odd.stream().noneMatch(file.path()::contains))
                    .forEach(good::add);
        }
        return good.stream();
    }

    private ReturnFile special(SpecialCase.Kind kind) {
        SpecialCase special = SpecialCase.ALL.stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
        return post(special.period()).stream()
                .filter(file -> file.path().contains(special.trust()))
                .findFirst()
                .orElseThrow();
    }

    private static void check(ReturnFile file, FormField field, @Nullable Object value) {
        String where = file.path() + " " + field.key() + ": " + value;
        if (value == null) {
            assertThat(field.required()).as(where).isFalse();
            return;
        }
        switch (field.type()) {
            case "date" -> assertThat(value).as(where).isInstanceOf(LocalDate.class);
            case "integer" -> assertThat(value).as(where).isInstanceOf(Integer.class);
            case "decimal" -> assertThat(value).as(where).isInstanceOf(BigDecimal.class);
            case "choice", "yes-no", "yes-no-na" ->
                assertThat(field.choices()).as(where).contains(value.toString());
            default ->
                assertThat(value.toString().length())
                        .as(where)
                        .isLessThanOrEqualTo(
                                field.allowed().startsWith("..")
                                        ? Integer.parseInt(field.allowed().substring(2))
                                        : 20);
        }
    }

    private static List<LocalDate> actuals(ReturnFile file) {
        return Stream.of("contracts", "milestones", "tasks")
                .flatMap(table -> file.content().rows(table).stream())
                .flatMap(row -> Stream.of("actual", "actual_exit", "actual_finish")
                        .filter(row::containsKey)
                        .map(key -> day(row.get(key))))
                .toList();
    }

    private static void assertNotAbove(ReturnFile file, String part, String whole) {
        Object total = file.content().value(whole);
        if (total != null) {
            assertThat(new BigDecimal(String.valueOf(file.content().value(part))))
                    .as(file.path())
                    .isLessThanOrEqualTo(new BigDecimal(total.toString()));
        }
    }

    private static void assertFollows(SampleReturn before, SampleReturn after) {
        for (int i = 0; i < before.rows("contracts").size(); i++) {
            Map<String, Object> old = before.rows("contracts").get(i);
            Map<String, Object> row = after.rows("contracts").get(i);
            assertThat(day(row.get("baseline_exit")).equals(day(old.get("baseline_exit")))
                            || row.containsKey("change_approval"))
                    .isTrue();
        }
        for (String key : List.of("studies_migrated", "tb_migrated", "studies_failed")) {
            assertThat(new BigDecimal(String.valueOf(after.value(key))))
                    .as("%s of %s", key, after.value("ods_code"))
                    .isGreaterThanOrEqualTo(new BigDecimal(String.valueOf(before.value(key))));
        }
        assertThat(reached(after)).containsAll(reached(before));
    }

    private static List<String> reached(SampleReturn content) {
        return content.rows("milestones").stream()
                .filter(row -> row.containsKey("actual"))
                .map(row -> row.get("milestone") + " " + row.get("actual"))
                .toList();
    }

    private static boolean late(ExitPlan plan) {
        return plan.forecast(Months.JUNE).isAfter(plan.trust().cluster().contractEnd());
    }

    private BigDecimal migrated(ExitPlan plan, YearMonth period) {
        return post(period).stream()
                .filter(file -> file.path().contains(plan.trust().code()))
                .map(file -> new BigDecimal(String.valueOf(file.content().value("tb_migrated"))))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate day(@Nullable Object value) {
        if (value instanceof LocalDate day) {
            return day;
        }
        throw new AssertionError(value + " is not a date");
    }
}

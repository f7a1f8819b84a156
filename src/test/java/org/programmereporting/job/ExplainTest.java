package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.programmereporting.SampleRun;
import org.programmereporting.measure.AskedFigure;
import org.programmereporting.measure.Evidence;
import org.programmereporting.measure.Explanation;
import org.programmereporting.measure.Fact;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.Kinds;
import org.programmereporting.measure.Metric;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.measure.MonthView;
import org.programmereporting.measure.NationalMetrics;
import org.programmereporting.measure.TrustHistory;
import org.programmereporting.measure.UsedField;
import org.programmereporting.measure.Uses;
import org.programmereporting.programme.Programme;
import org.programmereporting.programme.ProgrammeFolder;
import org.programmereporting.returns.ContractPosition;
import org.programmereporting.returns.KnownBy;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.ReturnRow;
import org.programmereporting.returns.StatusReturn;
import org.programmereporting.returns.TrustPosition;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every figure of the sample's report is explained, and what the explanation shows gives the figure again. */
class ExplainTest {
    @TempDir
    static Path folder;

    private static SampleRun sample;
    private static Programme programme;
    private static MonthView month;
    private static NationalMetrics metrics;
    private static Map<MetricValue, List<Explanation.Row>> explained;

    @BeforeAll
    static void report() throws IOException {
        sample = SampleRun.whole(folder);
        Path definition = sample.programme.resolve("programme.yml");
        SampleRun.write(definition, SampleRun.read(definition).replace("draws: 10000", "draws: 400"));
        assertThat(sample.run("run", "--period", "2014-06")).isZero();
        RunRequest request = new RunRequest(
                RunRequest.Scope.REPORT, Optional.empty(), Optional.empty(), KnownBy.EVERYTHING, sample.output, false);
        ProgrammeRun run = new ProgrammeRun(
                new ProgrammeFolder(sample.programme), request, "test", SampleRun.AFTERWARDS, Progress.SILENT);
        MonthRun prepared = run.prepare();
        programme = prepared.programme();
        try (BatchJobs jobs = new BatchJobs(prepared, run.statusOf(prepared))) {
            month = new MonthForecast(programme)
                    .addedTo(jobs.bean(MonthInStore.class).read().now());
        }
        metrics = NationalMetrics.of(
                programme.metrics().stream().map(Kinds::metric).toList(), month, Optional.empty());
        explained = new LinkedHashMap<>();
        metrics.values().forEach(figure -> explained.put(figure, rows(figure)));
    }

    @Test
    void whatTheTrustsBringGivesEveryFigureOfEveryGroupAgain() {
        List<String> wrong = new ArrayList<>();
        explained.forEach((figure, rows) -> {
            if (!isGivenBy(rows, figure)) {
                wrong.add(figure + " is not what " + rows.size() + " rows bring");
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void aTrustOrLineStandsInAnExplanationOnce() {
        explained.forEach((figure, rows) -> assertThat(rows)
                .as(figure.metric() + " " + figure.group() + " " + figure.groupValue())
                .extracting(Explanation.Row::subject)
                .doesNotHaveDuplicates());
    }

    /** But for who remains, which {@code trusts-remaining} explains. */
    @Test
    void whatNoExplanationShowsChangesNoFigure() {
        for (MetricDefinition definition : programme.metrics()) {
            Metric metric = Kinds.metric(definition);
            assertThat(metric.measure(only(definition, month)).filter(ExplainTest::isOfNation))
                    .as(definition.id())
                    .containsExactlyElementsOf(metric.measure(month)
                            .filter(ExplainTest::isOfNation)
                            .toList());
        }
    }

    private static boolean isOfNation(Metric.Measured measured) {
        return measured.group().isEmpty();
    }

    @Test
    void everyValueOfAReturnNamesItsCellAndEveryLineItsNumber() {
        List<Evidence> stray = explained.values().stream()
                .flatMap(List::stream)
                .flatMap(row -> row.evidence().stream())
                .filter(each -> !each.value().isEmpty() && !each.what().equals("return"))
                .filter(each -> each.source()
                        .filter(source -> !source.cell().matches("[A-Z]+[0-9]+|line [0-9]+"))
                        .isPresent())
                .toList();
        assertThat(stray).isEmpty();
    }

    @Test
    void tellsTheTrustsOfAFigureAndTheCellsOfTheirValues() {
        assertThat(sample.run("explain", "forecast-late", "--group", "region=Y54"))
                .isZero();
        assertThat(sample.printed().replace(System.lineSeparator(), "\n")).isEqualTo("""
forecast-late, region Y54, 2014-06, as at 2014-06-30: 2 trusts
Previous 2, change 0
Forecast late: Remaining trusts, in none of the states above, with a contract
whose forecast exit, or the exit that is reported of it, lies after its
deadline.

2 count with their values.

ZN5  Royal Ebbermouth Hospital NHS Trust      counts with 1
    confirmed exit from PACS       none
    confirmed exit from RIS        none
    deadline of nme-2016           2016-06-30  programme.yml, line 32
    contracts[PACS].forecast_exit  2016-08-26
        returns/2014-06/ZN5-2014-06.xlsx, Contracts!I5
    contracts[RIS].forecast_exit   2016-08-26
        returns/2014-06/ZN5-2014-06.xlsx, Contracts!I6
    contracts[PACS].actual_exit    none        returns/2014-06/ZN5-2014-06.xlsx
    contracts[RIS].actual_exit     none        returns/2014-06/ZN5-2014-06.xlsx

ZP1  Marskeld Hospitals NHS Foundation Trust  counts with 1
    confirmed exit from PACS       none
    confirmed exit from RIS        none
    deadline of nme-2016           2016-06-30  programme.yml, line 32
    contracts[PACS].forecast_exit  2016-08-01
        returns/2014-06/ZP1-2014-06.xlsx, Contracts!I5
    contracts[RIS].forecast_exit   2016-08-01
        returns/2014-06/ZP1-2014-06.xlsx, Contracts!I6
    contracts[PACS].actual_exit    none        returns/2014-06/ZP1-2014-06.xlsx
    contracts[RIS].actual_exit     none        returns/2014-06/ZP1-2014-06.xlsx
""");
    }

    @Test
    void tellsTheSameAsJsonWithTheValuesOfTheReport() {
        assertThat(sample.run("explain", "confidence-worsened", "--json")).isZero();
        JsonNode json = JsonMapper.builder().build().readTree(sample.printed());
        assertThat(json.propertyNames())
                .containsExactly(
                        "programme",
                        "period",
                        "as_at",
                        "metric",
                        "title",
                        "definition",
                        "group",
                        "group_value",
                        "unit",
                        "value",
                        "numerator",
                        "denominator",
                        "previous",
                        "change",
                        "rows");
        assertThat(json.path("value").asString()).isEqualTo(sample.metric("confidence-worsened"));
        JsonNode row = json.path("rows").get(0);
        assertThat(row.propertyNames())
                .containsExactly(
                        "subject",
                        "name",
                        "position_period",
                        "counts",
                        "value",
                        "numerator",
                        "denominator",
                        "apart",
                        "evidence");
        assertThat(row.path("counts").asString()).isEqualTo("numerator");
        assertThat(row.path("evidence").get(1).toString())
                .isEqualTo("{\"what\":\"delivery_confidence\",\"value\":\"amber-red\","
                        + "\"file\":\"returns/2014-06/ZL4-2014-06.xlsx\",\"sheet\":\"Return\",\"cell\":\"D57\"}");
    }

    @Test
    void changesNothing() {
        Map<String, String> draft = SampleRun.contents(sample.draft("2014-06"));
        String status = SampleRun.read(sample.output.resolve("pacs-exit/status.json"));
        assertThat(sample.run("explain", "trusts-remaining")).isZero();
        assertThat(SampleRun.contents(sample.draft("2014-06"))).isEqualTo(draft);
        assertThat(SampleRun.read(sample.output.resolve("pacs-exit/status.json")))
                .isEqualTo(status);
    }

    @Test
    void refusesWhatHasNoReportAndSaysWhatToType() {
        assertThat(sample.run("explain", "slippage", "--period", "2014-05")).isEqualTo(2);
        assertThat(sample.printed())
                .contains(
                        "2014-05 has no report yet, so there is no figure to explain. Type run --period 2014-05 first.");
        assertThat(sample.run("explain", "slippage", "--period", "2014-06", "--as-at", "2014-06-29"))
                .isEqualTo(2);
        assertThat(sample.printed())
                .contains("was made from other inputs than those that lie there now, or for another day.");
        assertThat(sample.run("explain", "slippage", "--group", "cohort")).isEqualTo(2);
        assertThat(sample.printed()).contains("\"cohort\" is no group and value. Write them as cohort=ID.");
    }

    @Test
    void leavesWhenAnotherRunHoldsTheOutput() throws IOException {
        OutputLock other = OutputLock.take(sample.output);
        try {
            assertThat(sample.run("explain", "slippage")).isEqualTo(75);
        } finally {
            other.close();
        }
    }

    private static List<Explanation.Row> rows(MetricValue figure) {
        AskedFigure asked =
                AskedFigure.find(programme.metrics(), metrics, figure.metric(), figure.group(), figure.groupValue());
        return Explanation.of(
                        asked,
                        month,
                        programme.forecast().map(MonthForecast::fields).orElse(List.of()))
                .rows();
    }

    private static boolean isGivenBy(List<Explanation.Row> rows, MetricValue figure) {
        boolean isPart = figure.numerator() instanceof Figure.Known;
        boolean isOver = figure.denominator() instanceof Figure.Known;
        if (isPart && !isSame(figure.numerator(), sum(rows, Metric.Measured::numerator))) {
            return false;
        }
        if (isOver && !isSame(figure.denominator(), sum(rows, Metric.Measured::denominator))) {
            return false;
        }
        if (!(figure.value() instanceof Figure.Known)
                || isPart
                || figure.metric().startsWith("remaining-forecast")) {
            return true;
        }
        return isSame(figure.value(), isOver ? middle(rows, figure.metric()) : plain(rows, figure.metric()));
    }

    /** Of trusts with a value each: the median, unless the id says otherwise. */
    private static BigDecimal middle(List<Explanation.Row> rows, String metric) {
        List<BigDecimal> values = known(rows, Metric.Measured::value).sorted().toList();
        if (metric.equals("expected-late") || metric.equals("migration-rate")) {
            return sum(values.stream());
        }
        if (metric.endsWith("-min")) {
            return values.get(0);
        }
        if (metric.endsWith("-max")) {
            return values.get(values.size() - 1);
        }
        if (metric.endsWith("-p80") && !metric.endsWith("-needed-p80")) {
            return values.get((values.size() * 8 + 9) / 10 - 1);
        }
        return values.get((values.size() - 1) / 2)
                .add(values.get(values.size() / 2))
                .divide(BigDecimal.valueOf(2));
    }

    private static BigDecimal plain(List<Explanation.Row> rows, String metric) {
        List<BigDecimal> values = known(rows, Metric.Measured::value).toList();
        Map<String, Long> consortia = rows.stream()
                .flatMap(row -> row.evidence().stream())
                .filter(each ->
                        each.what().equals("consortium") && !each.value().isEmpty())
                .collect(Collectors.groupingBy(
                        each -> each.value().toLowerCase(java.util.Locale.ROOT), Collectors.counting()));
        return switch (metric) {
            case "adoption-multiple" -> values.get(1).divide(values.get(0), 1, RoundingMode.HALF_UP);
            case "collaboration-consortia" -> BigDecimal.valueOf(consortia.size());
            case "collaboration-smallest" ->
                BigDecimal.valueOf(
                        consortia.values().stream().mapToLong(n -> n).min().orElseThrow());
            case "collaboration-largest" ->
                BigDecimal.valueOf(
                        consortia.values().stream().mapToLong(n -> n).max().orElseThrow());
            default -> sum(values.stream());
        };
    }

    private static BigDecimal sum(List<Explanation.Row> rows, Function<Metric.Measured, Figure> of) {
        return sum(known(rows, of));
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<BigDecimal> known(List<Explanation.Row> rows, Function<Metric.Measured, Figure> of) {
        return rows.stream()
                .map(row -> of.apply(row.figure()))
                .flatMap(figure -> figure instanceof Figure.Known known ? Stream.of(known.value()) : Stream.of());
    }

    /** Rounded as the figure is. */
    private static boolean isSame(Figure figure, BigDecimal number) {
        return figure instanceof Figure.Known known
                && known.value()
                                .compareTo(number.setScale(
                                        Math.max(0, known.value().scale()), RoundingMode.HALF_UP))
                        == 0;
    }

    /** The month with nothing in its returns and contracts but what a metric says that it looks at. */
    private static MonthView only(MetricDefinition definition, MonthView whole) {
        Uses uses = Explanation.uses(definition, whole.reference());
        List<NationalPosition> positions =
                whole.positions().stream().map(position -> only(uses, position)).toList();
        return new MonthView(
                whole.reference(),
                positions,
                only(uses, whole.opening()),
                whole.expected(),
                whole.lastPublished(),
                whole.forecast(),
                whole.backTest(),
                new TrustHistory(positions));
    }

    private static NationalPosition only(Uses uses, NationalPosition whole) {
        List<String> paths = uses.fields().stream().map(UsedField::path).toList();
        return new NationalPosition(
                whole.period(),
                whole.asAt(),
                whole.trusts().stream()
                        .map(trust -> new TrustPosition(
                                trust.code(),
                                trust.name(),
                                trust.region(),
                                trust.cohort(),
                                trust.contracts().stream()
                                        .map(contract -> only(uses.facts(), contract))
                                        .toList(),
                                trust.answers().map(said -> only(paths, said)),
                                trust.carriedForward(),
                                trust.stale()))
                        .toList());
    }

    private static ContractPosition only(List<Fact> facts, ContractPosition whole) {
        return new ContractPosition(
                whole.service(),
                whole.cluster(),
                facts.contains(Fact.CONTRACT) ? whole.outgoingSupplier() : "",
                whole.incomingSupplier().filter(name -> facts.contains(Fact.INCOMING_SUPPLIER)),
                facts.contains(Fact.DEADLINE) ? whole.deadline() : LocalDate.MAX,
                whole.exitStart().filter(day -> facts.contains(Fact.EXIT_START)),
                whole.originalBaseline().filter(day -> facts.contains(Fact.BASELINE)),
                whole.currentBaseline().filter(day -> facts.contains(Fact.CURRENT_BASELINE)),
                whole.forecastExit().filter(day -> facts.contains(Fact.FORECAST_EXIT)),
                whole.reportedExit().filter(day -> facts.contains(Fact.REPORTED_EXIT)),
                whole.confirmedExit(),
                whole.forecastSource());
    }

    private static StatusReturn only(List<String> paths, StatusReturn whole) {
        return new StatusReturn(
                whole.trust(),
                whole.period(),
                kept(whole.values(), paths, ""),
                whole.tables().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                table -> table.getValue().stream()
                                        .map(row -> new ReturnRow(
                                                row.key(), kept(row.values(), paths, table.getKey() + ".")))
                                        .toList())),
                whole.held());
    }

    private static <V> Map<String, V> kept(Map<String, V> values, List<String> paths, String table) {
        return values.entrySet().stream()
                .filter(value -> paths.contains(table + value.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

package org.programmereporting.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.programmereporting.measure.Explanation;
import org.programmereporting.measure.Figure;
import org.programmereporting.measure.Kinds;
import org.programmereporting.measure.Metric;
import org.programmereporting.measure.MetricDefinition;
import org.programmereporting.measure.MetricValue;
import org.programmereporting.measure.MonthView;
import org.programmereporting.measure.NationalMetrics;
import org.programmereporting.programme.Programme;
import org.programmereporting.programme.ProgrammeFolder;
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

    @BeforeAll
    static void report() throws IOException {
        sample = new SampleRun(folder);
        assertThat(sample.run("run", "--period", "2014-06")).isZero();
        RunRequest request = new RunRequest(
                RunRequest.Scope.REPORT, Optional.empty(), Optional.empty(), KnownBy.EVERYTHING, sample.output, false);
        ProgrammeRun run = new ProgrammeRun(
                new ProgrammeFolder(sample.programme),
                request,
                "test",
                SampleRun.AFTERWARDS,
                Progress.SILENT);
        MonthRun prepared = run.prepare();
        programme = prepared.programme();
        try (BatchJobs jobs = new BatchJobs(prepared, run.statusOf(prepared))) {
            month = new MonthForecast(programme)
                    .addedTo(jobs.bean(MonthInStore.class).read().now());
        }
        metrics = NationalMetrics.of(
                programme.metrics().stream().map(Kinds::metric).toList(), month, Optional.empty());
    }

    @Test
    void whatTheTrustsBringGivesEveryFigureOfEveryGroupAgain() {
        List<String> wrong = new ArrayList<>();
        for (MetricValue figure : metrics.values()) {
            List<Explanation.Row> rows = explain(figure).rows();
            if (!isGivenBy(rows, figure)) {
                wrong.add(figure + " is not what " + rows.size() + " rows bring");
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void aTrustOrLineStandsInAnExplanationOnce() {
        for (MetricValue figure : metrics.values()) {
            assertThat(explain(figure).rows())
                    .as(figure.metric() + " " + figure.group() + " " + figure.groupValue())
                    .extracting(Explanation.Row::subject)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatNoExplanationShowsOfAReturnChangesNoFigure() {
        for (MetricDefinition definition : programme.metrics()) {
            Metric metric = Kinds.metric(definition);
            assertThat(metric.measure(only(definition, month)).toList())
                    .as(definition.id())
                    .isEqualTo(metric.measure(month).toList());
        }
    }

    @Test
    void everyValueOfAReturnNamesItsCellAndEveryLineItsNumber() {
        for (MetricDefinition definition : programme.metrics()) {
            metrics.find(definition.id()).stream()
                    .flatMap(figure -> explain(figure).rows().stream())
                    .flatMap(row -> row.evidence().stream())
                    .filter(each -> !each.value().isEmpty() && each.source().isPresent() && !each.what().equals("return"))
                    .forEach(each -> assertThat(each.source().orElseThrow().cell())
                            .as(definition.id() + ": " + each)
                            .matches("[A-Z]+[0-9]+|line [0-9]+"));
        }
    }

    @Test
    void tellsAFigureItsTrustsAndTheCellsOfTheirValues() {
        assertThat(sample.run("explain", "slippage-p80", "--group", "cohort=london-2015")).isZero();
        assertThat(sample.printed()).isEqualTo("");
    }

    @Test
    void tellsTheSameAsJson() {
        assertThat(sample.run("explain", "confidence-improved", "--json")).isZero();
        JsonNode json = JsonMapper.builder().build().readTree(sample.printed());
        assertThat(json.path("metric").asString()).isEqualTo("confidence-improved");
        assertThat(json.path("value").decimalValue()).isEqualTo(sample.metric("confidence-improved"));
    }

    private static Explanation explain(MetricValue figure) {
        return Explanation.of(
                AskedFigure.find(
                        programme.metrics(), metrics, figure.metric(), figure.group(), figure.groupValue()),
                month,
                programme.forecast().map(MonthForecast::fields).orElse(List.of()));
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
        if (!(figure.value() instanceof Figure.Known) || isPart || figure.metric().startsWith("remaining-forecast")) {
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
                .filter(each -> each.what().equals("consortium") && !each.value().isEmpty())
                .collect(Collectors.groupingBy(each -> each.value().toLowerCase(java.util.Locale.ROOT), Collectors.counting()));
        return switch (metric) {
            case "adoption-multiple" -> values.get(1).divide(values.get(0), 1, RoundingMode.HALF_UP);
            case "collaboration-consortia" -> BigDecimal.valueOf(consortia.size());
            case "collaboration-smallest" -> BigDecimal.valueOf(consortia.values().stream().mapToLong(n -> n).min().orElseThrow());
            case "collaboration-largest" -> BigDecimal.valueOf(consortia.values().stream().mapToLong(n -> n).max().orElseThrow());
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
                                .compareTo(number.setScale(Math.max(0, known.value().scale()), RoundingMode.HALF_UP))
                        == 0;
    }

    /** The month with nothing in its returns but what a metric says that it looks at. */
    private static MonthView only(MetricDefinition definition, MonthView whole) {
        List<String> paths = Explanation.uses(definition, whole.reference()).fields().stream()
                .map(field -> field.path())
                .toList();
        return new MonthView(
                whole.reference(),
                whole.positions().stream().map(position -> only(paths, position)).toList(),
                only(paths, whole.opening()),
                whole.expected(),
                whole.forecast());
    }

    private static NationalPosition only(List<String> paths, NationalPosition whole) {
        return new NationalPosition(
                whole.period(),
                whole.asAt(),
                whole.trusts().stream()
                        .map(trust -> new TrustPosition(
                                trust.code(),
                                trust.name(),
                                trust.region(),
                                trust.cohort(),
                                trust.contracts(),
                                trust.answers().map(said -> only(paths, said)),
                                trust.carriedForward(),
                                trust.stale()))
                        .toList());
    }

    private static StatusReturn only(List<String> paths, StatusReturn whole) {
        return new StatusReturn(
                whole.trust(),
                whole.period(),
                kept(whole.values(), paths, ""),
                whole.tables().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, table -> table.getValue().stream()
                                .map(row -> new ReturnRow(row.key(), kept(row.values(), paths, table.getKey() + ".")))
                                .toList())),
                whole.held());
    }

    private static <V> Map<String, V> kept(Map<String, V> values, List<String> paths, String table) {
        return values.entrySet().stream()
                .filter(value -> paths.contains(table + value.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

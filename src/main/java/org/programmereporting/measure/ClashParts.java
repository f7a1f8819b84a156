package org.programmereporting.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.programmereporting.measure.Metric.Measured;
import org.programmereporting.returns.TrustPosition;

/** Weeks in which suppliers have too much at once, each as a part of the figure: by supplier the trusts, and where their days stand. */
record ClashParts(MetricDefinition definition, MonthView month) {
    /** By the week's Monday and the supplier: who goes live, who exits. */
    Stream<Part> weeks(
            Map<LocalDate, Map<String, Set<TrustPosition>>> goLives,
            Map<LocalDate, Map<String, Set<TrustPosition>>> exits) {
        Set<LocalDate> mondays = new TreeSet<>(goLives.keySet());
        mondays.addAll(exits.keySet());
        return mondays.stream()
                .map(monday ->
                        week(monday, goLives.getOrDefault(monday, Map.of()), exits.getOrDefault(monday, Map.of())));
    }

    private Part week(
            LocalDate monday, Map<String, Set<TrustPosition>> goLives, Map<String, Set<TrustPosition>> exits) {
        AnswerSources answers = new AnswerSources(month);
        FactSources facts = new FactSources(month, answers);
        UsedField goLive = PlannedMilestone.columnsOf(new Settings(definition).text("go-live"), "forecast")
                .get(0);
        return new Part(
                "week of " + monday,
                Stream.concat(words(goLives, "go live with"), words(exits, "exit from"))
                        .collect(Collectors.joining("; ")),
                figures(goLives.size(), exits.size()),
                Stream.concat(
                                trusts(goLives)
                                        .flatMap(trust ->
                                                answers.of(trust, goLive).map(said -> of(trust, said))),
                                trusts(exits)
                                        .flatMap(trust -> facts.of(trust, Fact.FORECAST_EXIT)
                                                .map(said -> of(trust, said))))
                        .toList());
    }

    private List<Measured> figures(int goLives, int exits) {
        Slice<TrustPosition> week = Slice.national(List.of());
        return List.of(
                week.number(definition.id(), definition.unit(), 1),
                week.number(definition.id() + "-go-lives", definition.unit(), goLives),
                week.number(definition.id() + "-exits", definition.unit(), exits));
    }

    private static Stream<String> words(Map<String, Set<TrustPosition>> bySupplier, String verb) {
        return bySupplier.entrySet().stream().map(clash -> clash.getValue().size() + " " + verb + " " + clash.getKey());
    }

    private static Stream<TrustPosition> trusts(Map<String, Set<TrustPosition>> bySupplier) {
        return bySupplier.values().stream()
                .flatMap(trusts -> trusts.stream().sorted(Comparator.comparing(TrustPosition::code)));
    }

    private static Evidence of(TrustPosition trust, Evidence said) {
        return new Evidence(trust.code() + " " + said.what(), said.value(), said.returnFor(), said.source());
    }
}

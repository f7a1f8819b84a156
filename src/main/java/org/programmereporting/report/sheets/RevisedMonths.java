package org.programmereporting.report.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.programmereporting.measure.Burndown;
import org.programmereporting.measure.ConfidenceMonth;
import org.programmereporting.measure.CutOverCalendar;
import org.programmereporting.measure.MonthView;
import org.programmereporting.measure.TrustGroup;
import org.programmereporting.report.Cell;
import org.programmereporting.report.Mark;
import org.programmereporting.report.Publication;
import org.programmereporting.report.Publication.PublishedFigure;
import org.programmereporting.report.Publication.PublishedMonth;
import org.programmereporting.returns.RemainingQuantiles;
import org.programmereporting.returns.ReportingPeriod;

/**
 * Lines over the months that are not what was published: plan, forecast and calendar of this period against its own edition; trusts remaining and their
 * confidence in an earlier month against the edition of that month.
 */
final class RevisedMonths {
    private static final String REMAINING = "trusts-remaining";
    private static final String CONFIDENCE = "confidence";

    private final Composition month;
    /** The same for every edition; there may be years of them. */
    private final List<Burndown.Point> burndown;
    /** The same. */
    private final List<ConfidenceMonth> confidence;

    RevisedMonths(Composition month) {
        this.month = month;
        this.burndown = points();
        this.confidence = month.ofKind(CONFIDENCE).stream()
                .flatMap(metric -> ConfidenceMonth.of(month.figures().month(), metric).stream())
                .toList();
    }

    /** A month's figure of a line now: its column in the edition's file, and what the sheets call it. */
    private record Now(
            String line, String label, ReportingPeriod month, String group, String groupValue, Optional<Long> value) {}

    Stream<Revision> since(Publication publication) {
        if (publication.period().equals(month.period())) {
            return ahead(publication);
        }
        return publication.period().equals(month.period().previous())
                ? Stream.empty() // told by the previous values
                : past(publication);
    }

    private Stream<Revision> ahead(Publication publication) {
        Map<List<Object>, PublishedMonth> then = new HashMap<>();
        publication
                .months()
                .forEach(each -> then.put(List.of(each.line(), each.month(), each.group(), each.groupValue()), each));
        return Stream.concat(burndown.stream().flatMap(this::planned), calendar())
                .flatMap(now ->
                        Optional.ofNullable(then.get(List.of(now.line(), now.month(), now.group(), now.groupValue())))
                                .filter(before -> !before.value().equals(text(now.value())))
                                .map(before -> new Revision(
                                        publication,
                                        now.label() + ", " + Words.month(now.month()),
                                        month.whose(now.group(), now.groupValue()),
                                        Cells.number(now.value(), Mark.NOT_APPLICABLE),
                                        number(before.value())))
                                .stream());
    }

    private static String text(Optional<Long> number) {
        return number.map(String::valueOf).orElse("");
    }

    private static Cell number(String text) {
        return text.isEmpty() ? Cell.of(Mark.NOT_APPLICABLE) : Cell.of(Long.parseLong(text));
    }

    private MonthView nation() {
        return month.nation().orElse(month).figures().month();
    }

    private List<Burndown.Point> points() {
        return month.group()
                .map(group -> Burndown.of(nation(), group))
                .orElseGet(() -> Burndown.of(nation()).points());
    }

    private Stream<Now> planned(Burndown.Point point) {
        Optional<RemainingQuantiles> forecast = nation().forecast(point);
        List<Now> lines = new ArrayList<>();
        lines.add(now("own_plan", BurnDownSheets.PLAN, point, point.ownPlan()));
        lines.add(now("p10", BurnDownSheets.P10, point, forecast.map(RemainingQuantiles::p10)));
        lines.add(now("p50", BurnDownSheets.P50, point, forecast.map(RemainingQuantiles::p50)));
        lines.add(now("p80", BurnDownSheets.P80, point, forecast.map(RemainingQuantiles::p80)));
        return lines.stream();
    }

    private static Now now(String line, String label, Burndown.Point point, Optional<Integer> value) {
        return new Now(
                line,
                "Burn-down: " + Words.inner(label),
                point.month(),
                point.group(),
                point.groupValue(),
                value.map(Integer::longValue));
    }

    private Stream<Now> calendar() {
        return month.ofKind(CutOverCalendar.KIND).stream()
                .flatMap(metric -> CutOverCalendar.byGroup(nation(), metric).entrySet().stream())
                .filter(each -> month.group()
                        .map(group -> group.equals(each.getKey()))
                        .orElse(each.getKey().group().isEmpty()))
                .flatMap(each -> each.getValue().months().stream()
                        .flatMap(one -> Stream.of(
                                calendar("go_lives", GoLiveCalendar.GO_LIVES, each.getKey(), one, one.goLives()),
                                calendar("exits", GoLiveCalendar.EXITS, each.getKey(), one, one.exits()))));
    }

    private static Now calendar(String line, String label, TrustGroup group, CutOverCalendar.Month one, long trusts) {
        return new Now(
                line,
                GoLiveCalendar.NAME + ": " + Words.inner(label),
                one.month(),
                group.group(),
                group.value(),
                Optional.of(trusts));
    }

    private Stream<Revision> past(Publication publication) {
        Map<List<String>, PublishedFigure> then = new HashMap<>();
        publication.figures().forEach(each -> then.put(List.of(each.metric(), each.group(), each.groupValue()), each));
        Stream<Revision> remaining = burndown.stream()
                .filter(point -> point.month().equals(publication.period()))
                .flatMap(point -> point.actual().stream()
                        .flatMap(actual -> revised(
                                publication,
                                "Burn-down: " + Words.inner(BurnDownSheets.ACTUAL),
                                month.whose(point.group(), point.groupValue()),
                                actual,
                                sum(then, REMAINING, point.group(), List.of(point.groupValue())))));
        return Stream.concat(remaining, confidence(publication, then));
    }

    /** By the parts of the scale that the sheet shows; of a region no edition has them. */
    private Stream<Revision> confidence(Publication publication, Map<List<String>, PublishedFigure> then) {
        Map<String, List<String>> parts =
                ConfidenceByMonth.parts(month.reference().ratings());
        String group = month.group().map(cut -> cut.group() + "+").orElse("") + CONFIDENCE;
        Function<String, String> id =
                rating -> month.group().map(cut -> cut.value() + "+").orElse("") + rating;
        return confidence.stream()
                .filter(each -> each.month().equals(publication.period()))
                .flatMap(each -> parts.entrySet().stream()
                        .flatMap(part -> revised(
                                publication,
                                month.title(CONFIDENCE) + ": " + part.getKey(),
                                month.group()
                                        .map(cut -> month.whose(cut.group(), cut.value()))
                                        .orElse(month.everybody()),
                                ConfidenceByMonth.count(each, part.getValue()),
                                sum(
                                        then,
                                        CONFIDENCE,
                                        group,
                                        part.getValue().stream().map(id).toList()))));
    }

    private Stream<Revision> revised(Publication publication, String figure, String of, long now, Optional<Long> then) {
        return then
                .filter(before -> before != now)
                .map(before -> new Revision(publication, figure, of, Cell.of(now), Cell.of(before)))
                .stream();
    }

    /** None when one of them was not published. */
    private static Optional<Long> sum(
            Map<List<String>, PublishedFigure> then, String metric, String group, List<String> values) {
        long sum = 0;
        for (String value : values) {
            Optional<String> number = Optional.ofNullable(then.get(List.of(metric, group, value)))
                    .map(PublishedFigure::value)
                    .filter(text -> text.matches("-?\\d+"));
            if (number.isEmpty()) {
                return Optional.empty();
            }
            sum += Long.parseLong(number.get());
        }
        return Optional.of(sum);
    }
}

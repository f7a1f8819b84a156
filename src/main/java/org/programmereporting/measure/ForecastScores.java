package org.programmereporting.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.programmereporting.returns.BackTest;
import org.programmereporting.returns.ForecastScore;
import org.programmereporting.returns.ForecastScore.Counts;
import org.programmereporting.returns.ForecastScore.Interval;
import org.programmereporting.returns.ForecastScore.Kept;
import org.programmereporting.returns.ForecastScore.Loss;
import org.programmereporting.returns.ForecastScore.Scored;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.ReportingPeriod;

/**
 * {@code forecast-score}: how good the forecasts of earlier months were. Bare: the coverage of the P80, with {@code -low} and {@code -high};
 * {@code -pinball-50}, {@code -pinball-80}, {@code -brier}; {@code -own-kept}, {@code -own-pinball-50} … the same of the trusts' own dates;
 * {@code -origins}, and how many were {@code -unresolved} or could not be scored. What a score is over is its denominator, in forecasts; {@code -trusts},
 * {@code -own-kept-trusts}, {@code -pinball-50-trusts} … are these trusts, each once.
 */
final class ForecastScores implements Itemised {
    private static final Slice<ForecastScore> NATIONAL = Slice.national(List.of());

    private final MetricDefinition definition;

    ForecastScores(MetricDefinition definition) {
        this.definition = definition;
        if (!definition.groups().isEmpty()) {
            Breakdown.refuse(definition);
        }
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        return month.backTest()
                .map(BackTest::all)
                .map(this::values)
                .orElseGet(() -> Stream.of(NATIONAL.figure(id(""), "share", new Figure.NotAvailable())));
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return Uses.of(Fact.BACK_TEST);
    }

    /** A line for each month that forecasts were made in. */
    @Override
    public Stream<Part> parts(MonthView month, String group, String value) {
        return month.backTest().stream()
                .flatMap(scores -> scores.origins().stream())
                .map(score -> new Part(
                        score.origin().map(ReportingPeriod::toString).orElse(""),
                        score.counts().remaining() + " forecasts, as known at that month's release",
                        values(score).toList(),
                        List.of()));
    }

    private Stream<Measured> values(ForecastScore score) {
        return Stream.of(coverage(score), losses(score), counts(score.counts())).flatMap(each -> each);
    }

    private Stream<Measured> coverage(ForecastScore score) {
        return Stream.of(
                kept("", score.coverage()),
                trusts("", score.coverage().due()),
                bound("-low", score.interval().map(Interval::low)),
                bound("-high", score.interval().map(Interval::high)),
                kept("-own-kept", score.ownKept()),
                trusts("-own-kept", score.ownKept().due()));
    }

    private Stream<Measured> losses(ForecastScore score) {
        return Stream.of(
                        loss("pinball-50", "days", score.half()),
                        loss("pinball-80", "days", score.fourFifths()),
                        loss("brier", "score", score.brier()))
                .flatMap(each -> each);
    }

    private Stream<Measured> counts(Counts counts) {
        return Stream.of(
                number("-origins", "months", counts.origins()),
                number("-remaining", "forecasts", counts.remaining()),
                number("-unresolved", "forecasts", counts.unresolved()),
                number("-no-forecast", "forecasts", counts.notForecast()),
                number("-beyond-reference-class", "forecasts", counts.beyond()),
                number("-exit-reported", "forecasts", counts.exitReported()),
                number("-no-own-date", "forecasts", counts.withoutOwnDate()),
                number("-p50-unknown", "forecasts", counts.p50Unknown()),
                number("-p80-unknown", "forecasts", counts.p80Unknown()));
    }

    private Measured kept(String suffix, Kept kept) {
        return NATIONAL.share(id(suffix), kept.kept(), kept.due().forecasts());
    }

    private Measured bound(String suffix, Optional<Double> bound) {
        return NATIONAL.figure(
                id(suffix), "share", figure(bound.map(OptionalDouble::of).orElse(OptionalDouble.empty())));
    }

    private Stream<Measured> loss(String what, String unit, Loss loss) {
        int forecasts = loss.scored().forecasts();
        return Stream.of(
                NATIONAL.over(id("-" + what), unit, figure(loss.forecast()), forecasts),
                NATIONAL.over(id("-own-" + what), unit, figure(loss.own()), forecasts),
                trusts("-" + what, loss.scored()));
    }

    private Measured trusts(String score, Scored scored) {
        return number(score + "-trusts", "trusts", scored.trusts());
    }

    private Measured number(String suffix, String unit, int number) {
        return NATIONAL.number(id(suffix), unit, number);
    }

    private String id(String suffix) {
        return definition.id() + suffix;
    }

    private static Figure figure(OptionalDouble value) {
        return value.isPresent()
                ? Figure.of(
                        BigDecimal.valueOf(value.getAsDouble()).setScale(Figure.SHARE_DECIMALS, RoundingMode.HALF_UP))
                : new Figure.NotApplicable();
    }
}

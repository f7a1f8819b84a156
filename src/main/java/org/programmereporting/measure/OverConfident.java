package org.programmereporting.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.programmereporting.returns.ExitForecast;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.TrustPosition;

/**
 * {@code over-confident}: of the remaining trusts that rate themselves at least so well, those whose chance to be late is above a limit; one that cannot
 * be forecast counts as late. {@code -unknown}: remaining trusts whose rating is not known, or too old.
 */
final class OverConfident implements Metric {
    private final MetricDefinition definition;
    private final String field;
    private final String worst;
    private final BigDecimal limit;
    private final Breakdown<ForecastOutlook> breakdown;

    OverConfident(MetricDefinition definition) {
        Settings settings = new Settings(definition);
        this.definition = definition;
        this.field = settings.text("field");
        this.worst = settings.text("at-least");
        this.limit = settings.fraction("late-over");
        this.breakdown = Breakdown.of(definition, TrustDimensions.on(ForecastOutlook::trust));
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return Uses.of(Fact.FORECAST, Fact.DEADLINE).and(UsedField.choice(field, scale(reference)));
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        List<String> scale = scale(month.reference());
        List<String> good = good(scale);
        return breakdown
                .slices(ForecastOutlook.of(month), month.reference())
                .flatMap(slice -> values(slice, scale, good));
    }

    List<TrustPosition> trusts(MonthView month) {
        List<String> good = good(scale(month.reference()));
        return ForecastOutlook.of(month).stream()
                .filter(each -> good.contains(rating(each.trust())) && isProbablyLate(each))
                .map(ForecastOutlook::trust)
                .toList();
    }

    private List<String> good(List<String> scale) {
        return scale.subList(0, scale.indexOf(worst) + 1);
    }

    private List<String> scale(ReferenceData reference) {
        List<String> scale = reference.ratingIds();
        if (!scale.contains(worst)) {
            throw new Settings(definition).unknown("at-least", scale);
        }
        return scale;
    }

    private Stream<Measured> values(Slice<ForecastOutlook> slice, List<String> scale, List<String> good) {
        List<ForecastOutlook> confident = slice.members().stream()
                .filter(each -> good.contains(rating(each.trust())))
                .toList();
        long unknown = slice.count(each -> !scale.contains(rating(each.trust())));
        return Stream.of(
                confident.stream().anyMatch(each -> each.forecast().isEmpty())
                        ? slice.over(definition.id(), definition.unit(), new Figure.NotAvailable(), confident.size())
                        : slice.numberOf(
                                definition.id(),
                                definition.unit(),
                                confident.stream().filter(this::isProbablyLate).count(),
                                confident.size()),
                slice.number(definition.id() + "-unknown", "trusts", unknown));
    }

    private String rating(TrustPosition trust) {
        return SecondWave.speaking(trust).flatMap(said -> said.text(field)).orElse(Dimension.NOT_YET_KNOWN);
    }

    private boolean isProbablyLate(ForecastOutlook trust) {
        return trust.forecast()
                .map(ExitForecast::probabilityLate)
                .filter(late -> BigDecimal.valueOf(late).compareTo(limit) > 0)
                .isPresent();
    }
}

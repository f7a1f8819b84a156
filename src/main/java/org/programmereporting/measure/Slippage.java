package org.programmereporting.measure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.TrustPosition;

/**
 * {@code slippage}: {@link TrustSlippage} of the remaining trusts against the original baseline, in days: median, percentile by nearest rank,
 * minimum, maximum, share over a limit. Below the smallest group only minimum, median and maximum. Apart: trusts whose slippage is not known
 * ({@code -unknown}), and the median of those that exited since the first wave ({@code -exited}).
 */
final class Slippage implements Metric {
    private final MetricDefinition definition;
    private final int overDays;
    private final BigDecimal quantile;
    private final int smallestGroup;
    private final Breakdown<TrustPosition> breakdown;

    Slippage(MetricDefinition definition) {
        Settings settings = new Settings(definition);
        this.definition = definition;
        this.overDays = settings.wholeNumber("over-days");
        this.quantile = settings.fraction("quantile");
        this.smallestGroup = settings.wholeNumber("smallest-group");
        this.breakdown = Breakdown.of(definition, TrustDimensions.ALL);
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return Uses.of(Fact.BASELINE, Fact.CONFIRMED_EXIT, Fact.FORECAST_EXIT);
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        List<TrustPosition> measured = month.position().trusts().stream()
                .filter(trust -> trust.isRemaining() || isExitedSinceFirstWave(trust, month))
                .toList();
        return breakdown
                .slices(measured, month.reference())
                .flatMap(slice -> values(slice, month.position().asAt()));
    }

    private Stream<Measured> values(Slice<TrustPosition> slice, LocalDate asAt) {
        List<TrustPosition> remaining =
                slice.members().stream().filter(TrustPosition::isRemaining).toList();
        List<TrustPosition> exited =
                slice.members().stream().filter(TrustPosition::isExited).toList();
        return Stream.concat(ofRemaining(slice, remaining, asAt), ofExited(slice, exited, asAt));
    }

    private Stream<Measured> ofRemaining(Slice<?> slice, List<TrustPosition> trusts, LocalDate asAt) {
        Distribution days = days(trusts, asAt);
        int unknown = trusts.size() - days.size();
        boolean small = !slice.isOfOneTrust() && days.size() > 0 && days.size() < smallestGroup;
        Figure percentile = small ? new Figure.NotApplicable() : days.nearestRank(quantile);
        return Stream.of(
                days(slice, "", days, days.median(), unknown),
                days(slice, "-" + Distribution.percentile(quantile), days, percentile, unknown),
                days(slice, "-min", days, days.smallest(), unknown),
                days(slice, "-max", days, days.largest(), unknown),
                over(slice, days, small, unknown),
                slice.number(definition.id() + "-unknown", "trusts", unknown));
    }

    private Stream<Measured> ofExited(Slice<?> slice, List<TrustPosition> trusts, LocalDate asAt) {
        Distribution days = days(trusts, asAt);
        return Stream.of(days(slice, "-exited", days, days.median(), trusts.size() - days.size()));
    }

    private Measured over(Slice<?> slice, Distribution days, boolean small, int unknown) {
        String metric = definition.id() + "-over-" + overDays;
        if (small || days.size() == 0) {
            return slice.over(metric, "share", none(small, unknown), days.size());
        }
        return slice.share(metric, days.over(overDays), days.size());
    }

    private Measured days(Slice<?> slice, String suffix, Distribution days, Figure figure, int unknown) {
        Figure shown = days.size() == 0 ? none(false, unknown) : figure;
        return slice.over(definition.id() + suffix, definition.unit(), shown, days.size());
    }

    /** Too few to say is not applicable, and so is nobody at all; trusts of whom nothing is known are not known. */
    private static Figure none(boolean small, int unknown) {
        return small || unknown == 0 ? new Figure.NotApplicable() : new Figure.NotAvailable();
    }

    private static Distribution days(List<TrustPosition> trusts, LocalDate asAt) {
        return Distribution.ofDays(
                trusts.stream().map(trust -> TrustSlippage.days(trust, asAt)).flatMap(Optional::stream));
    }

    private static boolean isExitedSinceFirstWave(TrustPosition trust, MonthView month) {
        return trust.actualExit()
                .filter(exit -> exit.isAfter(month.reference().firstWaveEnded()))
                .isPresent();
    }
}

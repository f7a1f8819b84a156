package org.programmereporting.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.programmereporting.returns.BackTest;
import org.programmereporting.returns.ExpectedReturn;
import org.programmereporting.returns.NationalForecast;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.RemainingQuantiles;
import org.programmereporting.returns.ReportingPeriod;

/**
 * All that a month's metrics are calculated from.
 *
 * @param positions of every period with returns up to this one, the oldest first; the last is this month's
 * @param opening the position as the period opened: the day before its first
 * @param expected the returns expected this month and what came
 * @param lastPublished trusts remaining by cohort at the previous period, as last published; none when nothing was
 * @param forecast of the remaining trusts' exits; none when the programme does not forecast
 * @param backTest how good the forecasts of earlier months were; none when the programme does not forecast
 * @param history the same positions by trust, or more of them
 */
public record MonthView(
        ReferenceData reference,
        List<NationalPosition> positions,
        NationalPosition opening,
        List<ExpectedReturn> expected,
        Optional<Map<String, Integer>> lastPublished,
        Optional<NationalForecast> forecast,
        Optional<BackTest> backTest,
        TrustHistory history) {
    /** Three years: the columns and dates of more are told apart neither in a chart nor on a page. */
    public static final int MOST_SHOWN = 36;

    public MonthView {
        positions = List.copyOf(positions);
        expected = List.copyOf(expected);
    }

    /** Not forecast. */
    public MonthView(
            ReferenceData reference,
            List<NationalPosition> positions,
            NationalPosition opening,
            List<ExpectedReturn> expected,
            TrustHistory history) {
        this(reference, positions, opening, expected, Optional.empty(), Optional.empty(), Optional.empty(), history);
    }

    /** The same, of these positions alone. */
    public MonthView(
            ReferenceData reference,
            List<NationalPosition> positions,
            NationalPosition opening,
            List<ExpectedReturn> expected) {
        this(reference, positions, opening, expected, new TrustHistory(positions));
    }

    public MonthView with(NationalForecast made) {
        return new MonthView(
                reference, positions, opening, expected, lastPublished, Optional.of(made), backTest, history);
    }

    public MonthView with(BackTest scored) {
        return new MonthView(
                reference, positions, opening, expected, lastPublished, forecast, Optional.of(scored), history);
    }

    public MonthView openedWith(Optional<Map<String, Integer>> published) {
        return new MonthView(reference, positions, opening, expected, published, forecast, backTest, history);
    }

    /** The forecast for a point of the burn-down, where there is one. */
    public Optional<RemainingQuantiles> forecast(Burndown.Point point) {
        return forecast.flatMap(made -> made.remaining(point.month(), point.group(), point.groupValue()));
    }

    /** The newest of the positions, as many as lines over the months show. */
    public List<NationalPosition> shown() {
        return positions.subList(firstShown(), positions.size());
    }

    /** The position before those shown, where returns came for it or for months before it. */
    public Optional<NationalPosition> beforeShown() {
        return positions.subList(0, firstShown()).stream()
                .skip(Math.max(0, firstShown() - 1))
                .filter(position -> position.trusts().stream()
                        .anyMatch(trust -> trust.answers().isPresent()))
                .findFirst();
    }

    private int firstShown() {
        return Math.max(0, positions.size() - MOST_SHOWN);
    }

    public NationalPosition position() {
        return positions.get(positions.size() - 1);
    }

    /** Whether any return came for the month. */
    public boolean hasReturns() {
        return expected.stream().anyMatch(each -> each.file().isPresent());
    }

    /** How a trust's forecast moved, over all months up to this one. */
    ForecastMoves moves(OdsCode trust) {
        return history.moves(trust, position().period());
    }

    /** The month before as it is known now, by its positions alone; when there is one. */
    Optional<MonthView> before() {
        return indexOfPrevious()
                .map(index -> new MonthView(reference, positions.subList(0, index + 1), opening, List.of(), history));
    }

    /** The position one period before, when there is one. */
    public Optional<NationalPosition> previous() {
        return indexOfPrevious().map(positions::get);
    }

    private Optional<Integer> indexOfPrevious() {
        ReportingPeriod before = position().period().previous();
        return IntStream.range(0, positions.size())
                .filter(index -> positions.get(index).period().equals(before))
                .boxed()
                .findFirst();
    }
}

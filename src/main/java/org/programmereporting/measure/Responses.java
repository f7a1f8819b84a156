package org.programmereporting.measure;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.programmereporting.returns.ExpectedReturn;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.TrustOutcome;
import org.programmereporting.returns.TrustPosition;

/**
 * {@code responses}: of the returns expected, one from each trust that remained at the period's opening, the share accepted, with or without queries; and
 * the number by outcome: five that add to those expected. Late is counted where it is known when the deciding file came; where it is not,
 * {@code -late-unknown}. Carried forward are trusts whose position rests on an earlier period's return.
 */
final class Responses implements Metric {
    private final MetricDefinition definition;
    private final Breakdown<Response> breakdown;

    Responses(MetricDefinition definition) {
        this.definition = definition;
        this.breakdown = Breakdown.of(
                definition,
                TrustDimensions.ALL.stream()
                        .map(dimension -> dimension.on(Response::trust))
                        .toList());
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return Uses.of(Fact.RESPONSE);
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        List<Response> responses = month.expected().stream()
                .map(expected -> response(expected, month))
                .toList();
        return breakdown.slices(responses, month.reference()).flatMap(this::values);
    }

    private Stream<Measured> values(Slice<Response> slice) {
        int expected = slice.members().size();
        return Stream.of(
                slice.share(
                        definition.id(),
                        slice.count(response -> response.outcome().isAccepted()),
                        expected),
                count(slice, "-expected", response -> true),
                count(slice, "-accepted", response -> response.outcome() == TrustOutcome.ACCEPTED),
                count(slice, "-queries", response -> response.outcome() == TrustOutcome.ACCEPTED_WITH_QUERIES),
                count(slice, "-rejected", response -> response.outcome() == TrustOutcome.REJECTED),
                count(slice, "-unreadable", response -> response.outcome() == TrustOutcome.UNREADABLE),
                count(slice, "-missing", response -> response.outcome() == TrustOutcome.MISSING),
                count(slice, "-late", response -> response.expected().late().orElse(false)),
                count(slice, "-late-unknown", Response::isArrivalUnknown),
                count(slice, "-carried-forward", Response::carriedForward));
    }

    private Measured count(Slice<Response> slice, String suffix, Predicate<Response> which) {
        return slice.number(definition.id() + suffix, "returns", slice.count(which));
    }

    /** With the trust as it stood when the return was expected. */
    private static Response response(ExpectedReturn expected, MonthView month) {
        boolean carriedForward = month.position()
                .trust(expected.trust())
                .map(TrustPosition::carriedForward)
                .orElse(false);
        return month.opening()
                .trust(expected.trust())
                .map(trust -> new Response(expected, trust, carriedForward))
                .orElseThrow(() -> new IllegalArgumentException(
                        expected.trust() + " is expected to answer but is not in the opening position"));
    }

    private record Response(ExpectedReturn expected, TrustPosition trust, boolean carriedForward) {
        TrustOutcome outcome() {
            return expected.outcome();
        }

        boolean isArrivalUnknown() {
            return expected.file().isPresent() && expected.late().isEmpty();
        }
    }
}

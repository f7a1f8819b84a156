package org.programmereporting.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.programmereporting.returns.NationalPosition;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.TrustPosition;

/**
 * {@code confidence}: remaining trusts by the rating of their latest accepted return; one too old to speak, or without a rating, is not yet known. The bare
 * figure counts the trusts with a known rating, by rating those that have it. Movement since the previous period ({@code -improved, -worsened, -unchanged})
 * is of trusts that were rated in the accepted returns of both; the rest is {@code -not-comparable}.
 */
final class Confidence implements Metric {
    private static final String BY_RATING = "confidence";

    private final MetricDefinition definition;
    private final String field;
    private final Breakdown<Rated> breakdown;

    Confidence(MetricDefinition definition) {
        this.definition = definition;
        this.field = new Settings(definition).text("field");
        this.breakdown = Breakdown.of(
                definition,
                Stream.concat(
                                Stream.of(Dimension.of(BY_RATING, Rated::rating, Confidence::ratings)),
                                TrustDimensions.ALL.stream().map(dimension -> dimension.on(Rated::trust)))
                        .toList());
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return Uses.NOTHING.and(UsedField.choice(field, reference.ratingIds()).of(UsedField.Age.AND_BEFORE));
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        List<Rated> trusts = month.position().remaining().stream()
                .map(trust -> rated(trust, month))
                .toList();
        return breakdown.slices(trusts, month.reference()).flatMap(this::values);
    }

    private Stream<Measured> values(Slice<Rated> slice) {
        int trusts = slice.members().size();
        if (slice.isBy(BY_RATING)) {
            return Stream.of(slice.number(definition.id(), definition.unit(), trusts));
        }
        long known = slice.count(rated -> !rated.rating().equals(Dimension.NOT_YET_KNOWN));
        return Stream.concat(Stream.of(slice.part(definition.id(), definition.unit(), known, trusts)), movement(slice));
    }

    private Stream<Measured> movement(Slice<Rated> slice) {
        long comparable = slice.count(rated -> rated.pointsDown().isPresent());
        return Stream.of(
                moved(slice, "-improved", points -> points < 0, comparable),
                moved(slice, "-worsened", points -> points > 0, comparable),
                moved(slice, "-unchanged", points -> points == 0, comparable),
                slice.number(
                        definition.id() + "-not-comparable",
                        definition.unit(),
                        slice.members().size() - comparable));
    }

    private Measured moved(Slice<Rated> slice, String suffix, IntPredicate which, long comparable) {
        long part = slice.count(rated -> rated.pointsDown().filter(which::test).isPresent());
        return slice.part(definition.id() + suffix, definition.unit(), part, comparable);
    }

    private Rated rated(TrustPosition trust, MonthView month) {
        List<String> scale = month.reference().ratingIds();
        Optional<Integer> before = month.previous().flatMap(position -> place(position, trust, scale));
        Optional<Integer> now = place(month.position(), trust, scale);
        String rating = trust.stale() ? Dimension.NOT_YET_KNOWN : rating(trust, scale);
        return new Rated(trust, rating, before.flatMap(from -> now.map(to -> to - from)));
    }

    /** The place on the scale, the best first, by the return of the period itself. */
    private Optional<Integer> place(NationalPosition position, TrustPosition trust, List<String> scale) {
        return position.trust(trust.code())
                .filter(found -> !found.carriedForward())
                .map(found -> scale.indexOf(rating(found, scale)))
                .filter(place -> place >= 0);
    }

    private String rating(TrustPosition trust, List<String> scale) {
        return trust.answers()
                .flatMap(said -> said.text(field))
                .filter(scale::contains)
                .orElse(Dimension.NOT_YET_KNOWN);
    }

    private static List<String> ratings(ReferenceData reference) {
        return Stream.concat(reference.ratingIds().stream(), Stream.of(Dimension.NOT_YET_KNOWN))
                .toList();
    }

    /** A trust, its rating, and by how many points of the scale it fell since the previous period. */
    private record Rated(TrustPosition trust, String rating, Optional<Integer> pointsDown) {}
}

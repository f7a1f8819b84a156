package org.programmereporting.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.programmereporting.returns.Assessment;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.TrustPosition;

/**
 * {@code confidence-gap}: remaining trusts that the centre rates differently than they rate themselves, of those rated by both; worse than the trust
 * ({@code -worse}), better ({@code -better}), the same ({@code -same}). The centre's latest assessment for the period or one before counts as long as a return does.
 * Apart: trusts that the centre has not assessed ({@code -not-assessed}), and trusts assessed whose own rating is too old or missing ({@code -unknown}).
 */
final class ConfidenceGap implements Metric {
    private final MetricDefinition definition;
    private final String field;
    private final Breakdown<RatingGap> breakdown;

    ConfidenceGap(MetricDefinition definition) {
        this.definition = definition;
        this.field = new Settings(definition).text("field");
        this.breakdown = Breakdown.of(definition, TrustDimensions.on(RatingGap::trust));
    }

    @Override
    public Uses uses(ReferenceData reference) {
        return Uses.of(Fact.ASSESSMENT).and(UsedField.choice(field, reference.ratingIds()));
    }

    @Override
    public Stream<Measured> measure(MonthView month) {
        return breakdown.slices(gaps(month), month.reference()).flatMap(this::values);
    }

    List<RatingGap> gaps(MonthView month) {
        return month.position().remaining().stream()
                .map(trust -> rated(trust, month))
                .toList();
    }

    private Stream<Measured> values(Slice<RatingGap> slice) {
        String id = definition.id();
        long compared = slice.count(rated -> rated.pointsWorse().isPresent());
        long notAssessed = slice.count(rated -> !rated.isAssessed());
        return Stream.of(
                part(slice, "", points -> points != 0, compared),
                part(slice, "-worse", points -> points > 0, compared),
                part(slice, "-better", points -> points < 0, compared),
                part(slice, "-same", points -> points == 0, compared),
                slice.number(id + "-not-assessed", definition.unit(), notAssessed),
                slice.number(id + "-unknown", definition.unit(), slice.members().size() - compared - notAssessed));
    }

    private Measured part(Slice<RatingGap> slice, String suffix, IntPredicate which, long compared) {
        long part = slice.count(rated -> rated.pointsWorse().filter(which::test).isPresent());
        return slice.partKnown(
                definition.id() + suffix,
                definition.unit(),
                part,
                compared,
                slice.members().size() - compared);
    }

    private RatingGap rated(TrustPosition trust, MonthView month) {
        List<String> scale = month.reference().ratingIds();
        Optional<String> own = Optional.of(trust)
                .filter(current -> !current.stale())
                .flatMap(TrustPosition::answers)
                .flatMap(said -> said.text(field))
                .filter(scale::contains);
        Optional<Assessment> centre = assessment(trust, month).filter(found -> scale.contains(found.rating()));
        return new RatingGap(
                trust,
                own,
                centre,
                centre.flatMap(now -> own.map(said -> scale.indexOf(now.rating()) - scale.indexOf(said))));
    }

    /** The latest that is not too old; of a trust never assessed under its own code that of a predecessor. */
    static Optional<Assessment> assessment(TrustPosition trust, MonthView month) {
        ReferenceData reference = month.reference();
        List<OdsCode> line =
                reference.register().lineage(trust.code(), month.position().asAt());
        return latest(List.of(trust.code()), month).or(() -> latest(line, month));
    }

    private static Optional<Assessment> latest(List<OdsCode> codes, MonthView month) {
        return month.reference().assessments().stream()
                .filter(assessment -> codes.contains(assessment.trust()) && isCurrent(assessment, month))
                .max(Comparator.comparing(Assessment::period));
    }

    private static boolean isCurrent(Assessment assessment, MonthView month) {
        int age = assessment.period().monthsTo(month.position().period());
        return age >= 0 && age <= month.reference().carriedForwardMonths();
    }
}

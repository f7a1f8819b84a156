package org.programmereporting.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.programmereporting.returns.TrustPosition;

/**
 * How far a trust's procurement is, by its latest accepted return, however old.
 *
 * @param field the field of the return that says so
 * @param stages its answers that are a stage, in order; any other answer, and none, is not known
 */
public record ProcurementStages(String field, List<String> stages) {
    static final String BY_STAGE = "stage";

    public static ProcurementStages of(MetricDefinition definition) {
        Settings settings = new Settings(definition);
        return new ProcurementStages(settings.text("stage-field"), settings.words("stages"));
    }

    UsedField used() {
        return UsedField.choice(field, stages);
    }

    /** Trusts by their stage, in the order of the definition, those of whom it is not known last. */
    private Dimension<TrustPosition> dimension() {
        List<String> listed = Stream.concat(stages.stream(), Stream.of(Dimension.NOT_YET_KNOWN))
                .toList();
        return Dimension.of(BY_STAGE, trust -> of(trust).orElse(Dimension.NOT_YET_KNOWN), reference -> listed);
    }

    /** By these stages, or as any metric about trusts. */
    Breakdown<TrustPosition> breakdown(MetricDefinition definition) {
        return Breakdown.of(
                definition,
                Stream.concat(Stream.of(dimension()), TrustDimensions.ALL.stream())
                        .toList());
    }

    public Optional<String> of(TrustPosition trust) {
        return trust.answers().flatMap(said -> said.text(field)).filter(stages::contains);
    }

    /** Whether the trust has come to a stage, or beyond it. */
    public Optional<Boolean> hasReached(TrustPosition trust, String stage) {
        return of(trust).map(now -> stages.indexOf(now) >= stages.indexOf(stage));
    }
}

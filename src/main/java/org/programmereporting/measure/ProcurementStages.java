package org.programmereporting.measure;

import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.TrustPosition;

/**
 * How far a trust's procurement is, by its latest accepted return, however old.
 *
 * @param field the field of the return that says so
 * @param stages its answers that are a stage, in order; any other answer, and none, is not known
 */
record ProcurementStages(String field, List<String> stages) {
    static ProcurementStages of(MetricDefinition definition) {
        Settings settings = new Settings(definition);
        return new ProcurementStages(settings.text("stage-field"), settings.words("stages"));
    }

    UsedField used() {
        return UsedField.choice(field, stages);
    }

    Optional<String> of(TrustPosition trust) {
        return trust.answers().flatMap(said -> said.text(field)).filter(stages::contains);
    }

    /** Whether the trust has come to a stage, or beyond it. */
    Optional<Boolean> hasReached(TrustPosition trust, String stage) {
        return of(trust).map(now -> stages.indexOf(now) >= stages.indexOf(stage));
    }
}

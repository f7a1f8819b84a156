package org.programmereporting.measure;

import java.util.List;
import java.util.Optional;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.ReferenceData;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.StatusReturn;

/**
 * What a trust said last: its latest accepted return for a period or one before, held fields filled from the returns before it. A trust that never
 * answered under its own code is spoken for by its predecessors' latest.
 */
final class LatestAnswers {
    private final ReferenceData reference;
    private final AcceptedReturns accepted;
    private final ReportingPeriod period;

    LatestAnswers(ReferenceData reference, AcceptedReturns accepted, ReportingPeriod period) {
        this.reference = reference;
        this.accepted = accepted;
        this.period = period;
    }

    /** The return that speaks, and how old it is. */
    record Speaking(Optional<StatusReturn> answers, boolean carriedForward, boolean stale) {}

    /** By a trust's codes, its own first. */
    Speaking of(List<OdsCode> lineage) {
        Optional<StatusReturn> own = latest(lineage.get(0));
        Optional<StatusReturn> answers = own.isPresent() ? own : latestOf(lineage);
        int age = answers.isPresent() ? answers.get().period().monthsTo(period) : 0;
        boolean stale = answers.isEmpty() || age > reference.carriedForwardMonths();
        return new Speaking(answers, age > 0, stale);
    }

    private Optional<StatusReturn> latestOf(List<OdsCode> lineage) {
        return lineage.stream()
                .map(this::latest)
                .flatMap(Optional::stream)
                .reduce((first, other) -> other.period().compareTo(first.period()) > 0 ? other : first);
    }

    private Optional<StatusReturn> latest(OdsCode trust) {
        return accepted.latest(trust, period);
    }
}

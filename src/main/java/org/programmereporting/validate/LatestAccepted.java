package org.programmereporting.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.programmereporting.returns.CheckedReturn;
import org.programmereporting.returns.OdsCode;
import org.programmereporting.returns.Register;
import org.programmereporting.returns.ReportingPeriod;
import org.programmereporting.returns.StatusReturn;

/**
 * What each trust said last, held fields filled, while periods are settled one after the other. A trust that never answered under its own code takes
 * up where its predecessors' latest return ended.
 */
final class LatestAccepted {
    private final Register register;
    private final Map<OdsCode, StatusReturn> latest = new HashMap<>();

    LatestAccepted(Register register) {
        this.register = register;
    }

    /** The return that one of this trust for this period is held against. */
    Optional<StatusReturn> before(OdsCode trust, ReportingPeriod period) {
        StatusReturn own = latest.get(trust);
        return own != null ? Optional.of(own) : ofPredecessors(trust, period);
    }

    private Optional<StatusReturn> ofPredecessors(OdsCode trust, ReportingPeriod period) {
        return register.lineage(trust, period.lastDay()).stream()
                .map(latest::get)
                .filter(Objects::nonNull)
                .reduce((first, other) -> other.period().compareTo(first.period()) > 0 ? other : first);
    }

    /** A return's answers with what it holds filled in. */
    StatusReturn filled(StatusReturn answers) {
        return before(answers.trust(), answers.period())
                .map(answers::withHeldFrom)
                .orElse(answers);
    }

    void add(List<CheckedReturn> settled) {
        for (CheckedReturn file : settled) {
            if (file.outcome().isAccepted() && file.answers().isPresent()) {
                StatusReturn answers = file.answers().get();
                latest.put(answers.trust(), answers);
            }
        }
    }

    Map<OdsCode, StatusReturn> all() {
        return Map.copyOf(latest);
    }
}

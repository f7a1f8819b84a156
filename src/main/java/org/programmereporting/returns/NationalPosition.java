package org.programmereporting.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Every trust in scope, as it stands at a period.
 *
 * @param asAt the day that figures speak of, the only "today" a calculation knows
 * @param trusts by code
 */
public record NationalPosition(ReportingPeriod period, LocalDate asAt, List<TrustPosition> trusts) {
    public NationalPosition {
        trusts = List.copyOf(trusts);
    }

    public List<TrustPosition> remaining() {
        return trusts.stream().filter(TrustPosition::isRemaining).toList();
    }

    public List<TrustPosition> exited() {
        return trusts.stream().filter(TrustPosition::isExited).toList();
    }

    public Optional<TrustPosition> trust(OdsCode code) {
        return trusts.stream().filter(trust -> trust.code().equals(code)).findFirst();
    }
}

package org.programmereporting.returns;

import java.time.LocalDate;
import java.util.Comparator;
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
        trusts = trusts.stream()
                .sorted(Comparator.comparing(TrustPosition::code))
                .toList();
    }

    public List<TrustPosition> remaining() {
        return trusts.stream().filter(TrustPosition::isRemaining).toList();
    }

    public List<TrustPosition> exited() {
        return trusts.stream().filter(TrustPosition::isExited).toList();
    }

    public Optional<TrustPosition> trust(OdsCode code) {
        int low = 0;
        int high = trusts.size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            int order = trusts.get(middle).code().compareTo(code);
            if (order == 0) {
                return Optional.of(trusts.get(middle));
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return Optional.empty();
    }
}

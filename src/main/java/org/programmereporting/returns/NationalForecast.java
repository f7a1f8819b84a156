package org.programmereporting.returns;

import java.util.List;
import java.util.Optional;

/**
 * The forecast of a month: every remaining trust, and from the same draws how many will remain month by month.
 *
 * @param trusts by code
 * @param remaining by cohort (all trusts first), then by month
 * @param classSize exits that the reference class holds
 */
public record NationalForecast(List<ExitForecast> trusts, List<RemainingQuantiles> remaining, int classSize) {
    public NationalForecast {
        trusts = List.copyOf(trusts);
        remaining = List.copyOf(remaining);
    }

    public Optional<ExitForecast> of(OdsCode trust) {
        return trusts.stream().filter(each -> each.trust().equals(trust)).findFirst();
    }
}

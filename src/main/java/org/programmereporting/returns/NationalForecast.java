package org.programmereporting.returns;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The forecast of a month: every remaining trust, and from the same draws how many will remain month by month.
 *
 * @param trusts by code
 * @param remaining by cohort (all trusts first), then by month
 * @param migrations what the migration of each trust says of its exit
 * @param classSize exits that the reference class holds
 */
public record NationalForecast(
        List<ExitForecast> trusts,
        List<RemainingQuantiles> remaining,
        Map<OdsCode, MigrationOutlook> migrations,
        int classSize) {
    public NationalForecast {
        trusts = List.copyOf(trusts);
        remaining = List.copyOf(remaining);
        migrations = Map.copyOf(migrations);
    }

    /**
     * How many of a cohort may remain at a month's end; none for a month or a cohort that is not forecast.
     *
     * @param cohort empty for all
     */
    public Optional<RemainingQuantiles> remaining(ReportingPeriod month, String cohort) {
        return remaining.stream()
                .filter(each -> each.month().equals(month) && each.cohort().equals(cohort))
                .findFirst();
    }

    public Optional<MigrationOutlook> migrationOf(OdsCode trust) {
        return Optional.ofNullable(migrations.get(trust));
    }

    public Optional<ExitForecast> of(OdsCode trust) {
        return trusts.stream().filter(each -> each.trust().equals(trust)).findFirst();
    }
}

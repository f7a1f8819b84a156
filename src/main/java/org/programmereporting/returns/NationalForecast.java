package org.programmereporting.returns;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The forecast of a month: every remaining trust, and from the same draws how many will remain month by month.
 *
 * @param trusts by code
 * @param remaining all trusts first, then by cohort, then by region; each by month
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
     * How many of a group may remain at a month's end; none for a month or a group that is not forecast.
     *
     * @param group empty for all, else {@code cohort} or {@code region}
     * @param value id of the cohort or region; empty for all
     */
    public Optional<RemainingQuantiles> remaining(ReportingPeriod month, String group, String value) {
        return remaining.stream()
                .filter(each -> each.month().equals(month)
                        && each.group().equals(group)
                        && each.value().equals(value))
                .findFirst();
    }

    public Optional<MigrationOutlook> migrationOf(OdsCode trust) {
        return Optional.ofNullable(migrations.get(trust));
    }

    public Optional<ExitForecast> of(OdsCode trust) {
        return trusts.stream().filter(each -> each.trust().equals(trust)).findFirst();
    }
}

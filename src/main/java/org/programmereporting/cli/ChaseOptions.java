package org.programmereporting.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.programmereporting.returns.ReportingPeriod;
import picocli.CommandLine.Option;

/** Of which month's returns trusts are reminded. */
final class ChaseOptions extends FolderOptions {
    @Option(
            names = "--period",
            paramLabel = "yyyy-MM",
            converter = RunOptions.PeriodConverter.class,
            description = "The month of the returns (default: every one that this is a day of).")
    @Nullable
    ReportingPeriod period;

    @Option(names = "--dry-run", description = "Only say who would be reminded.")
    boolean dryRun;

    Optional<ReportingPeriod> period() {
        return Optional.ofNullable(period);
    }
}
